package org.workrules.document.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A version of an attachment as the API shows it.
 *
 * @param id         the version
 * @param name       file name
 * @param edition    1 for the first file of the name, more for those that took its place
 * @param type       type of file
 * @param size       size in bytes
 * @param sha256     hash of the file
 * @param attachedBy who attached it
 * @param attachedAt when
 * @param removedBy  who took it off or replaced it, absent while it stands
 * @param removedAt  when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachmentView(UUID id, String name, int edition, AttachmentType type, long size, String sha256, String attachedBy,
                             Instant attachedAt, String removedBy, Instant removedAt) {
}
