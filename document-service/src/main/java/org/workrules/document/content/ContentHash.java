package org.workrules.document.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.workrules.platform.hash.Hashes;

/**
 * The hash over all that a signer signs: what the document is, to whom it goes, its text and its attachments. It is SHA-256 over
 * the parts in a fixed order, each with its length in bytes in front ({@code 6:请示\n}), so that no two contents read the same and
 * anybody can compute it again. Elements that are put right after signing, such as the copy list, are not part of it.
 */
public final class ContentHash {

    private static final String VERSION = "workrules-content-1";

    private final StringBuilder canonical = new StringBuilder();

    private ContentHash() {
        part(VERSION);
    }

    /**
     * The hash of a content.
     *
     * @param face        what it is and to whom it goes, in an order that never changes
     * @param bodyHash    SHA-256 of the text, {@code null} for none here
     * @param attachments attachments in the order in which they are listed
     */
    public static String of(List<String> face, String bodyHash, List<Attachment> attachments) {
        ContentHash hash = new ContentHash();
        hash.part(Integer.toString(face.size()));
        face.forEach(hash::part);
        hash.part(bodyHash == null ? "" : bodyHash);
        hash.part(Integer.toString(attachments.size()));
        attachments.forEach(attachment -> {
            hash.part(attachment.name());
            hash.part(attachment.sha256());
        });
        return Hashes.sha256(hash.canonical.toString());
    }

    private void part(String text) {
        canonical.append(text.getBytes(StandardCharsets.UTF_8).length).append(':').append(text).append('\n');
    }
}
