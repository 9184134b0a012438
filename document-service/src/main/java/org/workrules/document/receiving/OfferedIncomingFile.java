package org.workrules.document.receiving;

import org.workrules.document.content.OfferedFile;

/**
 * A file that somebody offers for a document that comes up.
 *
 * @param file       the file, and what a look at it found
 * @param kind       what it is
 * @param department whose opinion it is, {@code null} for a file that is none
 * @param reason     why it is added; needed once the document is registered
 */
record OfferedIncomingFile(OfferedFile file, IncomingFileKind kind, String department, String reason) {
}
