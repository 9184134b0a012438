package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.workrules.document.content.AnnexView;
import org.workrules.document.content.Attachment;
import org.workrules.document.content.AttachmentView;
import org.workrules.document.content.Block;
import org.workrules.document.content.BlockView;
import org.workrules.document.content.HeadingOrder;
import org.workrules.document.content.Manuscript;
import org.workrules.document.content.StructuredText;

/**
 * What a document says.
 *
 * @param contentHash hash over text, face and attachments, as signatures pin it
 * @param bodyHash    hash of the text with its annexes, absent for 机密 and above
 * @param blocks      the text as blocks
 * @param annexes     annexes that are set behind the text; in the list of annexes (附件说明) they come before files
 * @param attachments files in their order on the page
 * @param outOfOrder  headings of the text, then of each annex, whose number does not follow the one before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContentView(String contentHash, String bodyHash, List<BlockView> blocks, List<AnnexView> annexes, List<AttachmentView> attachments,
                          List<String> outOfOrder) {

    static ContentView of(Document document, Manuscript text) {
        List<Block> body = StructuredText.of(text.body());
        Stream<List<Block>> all = Stream.concat(Stream.of(body), text.annexes().stream().map(StructuredText::of));
        return new ContentView(document.contentHash(), document.bodyHash, body.stream().map(BlockView::of).toList(),
                text.annexes().stream().map(AnnexView::of).toList(), document.standingAttachments().stream().map(Attachment::view).toList(),
                all.flatMap(blocks -> HeadingOrder.outOfOrder(blocks).stream()).toList());
    }
}
