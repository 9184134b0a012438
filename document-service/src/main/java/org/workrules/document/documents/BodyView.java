package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.workrules.document.content.Annex;
import org.workrules.document.content.Manuscript;

/**
 * The text of a document. What is kept, hashed and published is one text: the body, and for each annex, at the beginning of a line, a
 * form feed (U+000C) with 附件 (附件1, 附件2 ... where there are several) behind it, then a line with its title, then its text.
 *
 * @param bodyHash SHA-256 of the UTF-8 form of that text; of the body alone where there is no annex
 * @param body     the text without annexes
 * @param annexes  what is set behind it, absent for none
 */
public record BodyView(String bodyHash, String body, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Annex> annexes) {

    /** A text without annexes. */
    public BodyView(String bodyHash, String body) {
        this(bodyHash, body, List.of());
    }

    static BodyView of(String bodyHash, Manuscript text) {
        return new BodyView(bodyHash, text.body(), text.annexes());
    }
}
