package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.workrules.document.content.Attachment;
import org.workrules.document.content.AttachmentView;
import org.workrules.document.content.BlockView;
import org.workrules.document.content.HeadingOrder;
import org.workrules.document.content.StructuredText;

/**
 * What a document says.
 *
 * @param contentHash hash over text, face and attachments, as signatures pin it
 * @param bodyHash    hash of the text, absent for 机密 and above
 * @param blocks      the text as blocks
 * @param attachments attachments in their order on the page
 * @param outOfOrder  headings whose number does not follow the one before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContentView(String contentHash, String bodyHash, List<BlockView> blocks, List<AttachmentView> attachments,
                          List<String> outOfOrder) {

    static ContentView of(Document document, String text) {
        var blocks = StructuredText.of(text);
        return new ContentView(document.contentHash(), document.bodyHash, blocks.stream().map(BlockView::of).toList(),
                document.standingAttachments().stream().map(Attachment::view).toList(), HeadingOrder.outOfOrder(blocks));
    }
}
