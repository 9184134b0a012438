package org.workrules.document.content;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All that a document says (文稿): its body, and the annexes that are set behind it. It is kept, hashed, signed, searched and published as
 * one plain text, so that whatever holds for the body holds for its annexes: the body; then for each annex a form feed, the sign of plain
 * text for a new page, at the beginning of a line, with 附件 or 附件1 behind it, its title in the next line, and its text from the line
 * after that on.
 *
 * @param body    the text above signature and date
 * @param annexes what is set behind it, in its order
 */
public record Manuscript(String body, List<Annex> annexes) {

    /** A text that holds no form feed, so that nothing but an annex begins one. */
    public static final String SHEET = "[^\\f]*";

    private static final Pattern BEGIN = Pattern.compile("\n\f附件\\d*\n");

    /** {@code null} for no annexes. */
    public Manuscript {
        annexes = annexes == null ? List.of() : List.copyOf(annexes);
    }

    /** Reads a text as it is kept. */
    public static Manuscript read(String text) {
        List<String> parts = Arrays.asList(BEGIN.split(text, -1));
        return new Manuscript(parts.get(0), parts.subList(1, parts.size()).stream().map(Manuscript::annex).toList());
    }

    private static Annex annex(String part) {
        int line = part.indexOf('\n');
        return line < 0 ? new Annex(part, "") : new Annex(part.substring(0, line), part.substring(line + 1));
    }

    /** The text as it is kept; {@link #read} reads the same from it. */
    public String text() {
        StringBuilder text = new StringBuilder(body);
        for (int each = 0; each < annexes.size(); each++) {
            Annex annex = annexes.get(each);
            text.append("\n\f").append(Annex.mark(each + 1, annexes.size())).append('\n').append(annex.title()).append('\n').append(annex.text());
        }
        return text.toString();
    }

    /** Titles of the annexes, in their order. */
    public List<String> titles() {
        return annexes.stream().map(Annex::title).toList();
    }
}
