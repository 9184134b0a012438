package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.workrules.document.content.Attachment;

/**
 * Whether a document is what was signed, computed anew from what is stored.
 *
 * @param contentHash hash over text, face and attachments as they are now
 * @param bodyHash    hash of the text, absent for 机密 and above
 * @param holds       whether every file is stored as its hash says and every signature that stands was set under this content
 * @param damaged     names of files that are missing or were changed in the store; the text is called 正文
 * @param signatures  what each signature that stands pins
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntegrityView(String contentHash, String bodyHash, boolean holds, List<String> damaged, List<PinView> signatures) {

    private static final String TEXT = "正文";

    /**
     * Looks at a document.
     *
     * @param intact hashes of its files that are stored as they should be
     */
    static IntegrityView of(Document document, Set<String> intact) {
        String content = document.contentHash();
        List<String> damaged = Stream.concat(
                document.bodyHash == null || intact.contains(document.bodyHash) ? Stream.empty() : Stream.of(TEXT),
                document.standingAttachments().stream().filter(file -> !intact.contains(file.sha256())).map(Attachment::name)).toList();
        List<PinView> pins = Stream.concat(
                document.signatures.stream().filter(Signature::stands).map(signature -> signature.pin(content)),
                document.jointSignatures().stream().filter(JointSignature::stands).map(signature -> signature.pin(content))).toList();
        boolean textAsSigned = document.signedHash == null || document.signedHash.equals(document.bodyHash);
        return new IntegrityView(content, document.bodyHash, damaged.isEmpty() && textAsSigned && pins.stream().allMatch(PinView::holds),
                damaged, pins);
    }
}
