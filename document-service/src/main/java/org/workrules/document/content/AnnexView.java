package org.workrules.document.content;

import java.util.List;

/**
 * An annex as the API shows it.
 *
 * @param title  its title
 * @param blocks its text as blocks
 */
public record AnnexView(String title, List<BlockView> blocks) {

    /** Shows an annex. */
    public static AnnexView of(Annex annex) {
        return new AnnexView(annex.title(), StructuredText.of(annex).stream().map(BlockView::of).toList());
    }
}
