package org.workrules.document.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A block of a text as the API shows it.
 *
 * @param kind  what it is
 * @param level level of a heading, 1 to 4
 * @param words its words; those of a table are in its rows
 * @param rows  rows of a table, the head first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlockView(Kind kind, Integer level, String words, List<List<String>> rows) {

    /** The kinds of block. */
    public enum Kind {
        ADDRESSEE, HEADING, PARAGRAPH, ITEM, ATTENDANCE, TABLE
    }

    /** Shows a block. */
    public static BlockView of(Block block) {
        if (block instanceof Block.Table table) {
            return new BlockView(Kind.TABLE, null, null, table.rows());
        }
        if (block instanceof Block.Heading heading) {
            return new BlockView(Kind.HEADING, heading.level(), heading.words(), null);
        }
        Kind kind = block instanceof Block.Addressee ? Kind.ADDRESSEE : block instanceof Block.Item ? Kind.ITEM
                : block instanceof Block.Attendance ? Kind.ATTENDANCE : Kind.PARAGRAPH;
        return new BlockView(kind, null, block.words(), null);
    }
}
