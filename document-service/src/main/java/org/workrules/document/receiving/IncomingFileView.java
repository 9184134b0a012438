package org.workrules.document.receiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.workrules.document.content.AttachmentView;

/**
 * A version of a file of a document that comes up, as the API shows it.
 *
 * @param kind          what it is
 * @param department    whose opinion it is
 * @param reason        why it was added, where that was after the registration
 * @param removalReason why it was taken off or replaced, likewise
 * @param file          the version, with its hash, size and who added it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncomingFileView(IncomingFileKind kind, String department, String reason, String removalReason, AttachmentView file) {
}
