package org.workrules.document.content;

/**
 * A file that somebody offers as an attachment, and what a look at it found.
 *
 * @param name     file name
 * @param declared media type as the request declares it
 * @param type     the type declared, {@code null} when it is none that is known here
 * @param size     size in bytes
 * @param sha256   its hash
 * @param finding  what is wrong with it, {@code null} for nothing
 */
public record OfferedFile(String name, String declared, AttachmentType type, long size, String sha256, Finding finding) {
}
