package org.workrules.document.documents;

import org.workrules.document.content.Manuscript;

/**
 * A text that was put into the store of files.
 *
 * @param manuscript what it says
 * @param hash       the hash under which it is kept
 */
record KeptText(Manuscript manuscript, String hash) {
}
