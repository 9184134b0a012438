package org.workrules.document.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An annex (附件) whose text is part of the document's own text and is set behind it from a new page on, such as the plan that a
 * notice issues. A file that is only listed is an {@link Attachment}.
 *
 * @param title its title, one line; the list of annexes (附件说明) names it by the same words
 * @param text  its text, read as blocks as the body is
 */
public record Annex(
        @NotBlank @Size(max = 200) @Pattern(regexp = Annex.LINE, message = "{workrules.annex.title}")
        @Schema(examples = "城市桥梁安全隐患排查整治行动方案") String title,
        @NotBlank @Size(max = 200_000) @Pattern(regexp = Manuscript.SHEET, message = "{workrules.annex.new-page}")
        @Schema(examples = "一、工作目标\n到2027年年底,隐患桥梁整治率达到100%。\n二、任务分工\n| 任务 | 责任单位 |\n| 全面检测 | 市交通运输局 |") String text) {

    /** One line: no control characters, no signs that end a line. */
    static final String LINE = "[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+";

    private static final String MARK = "附件";

    /**
     * What stands in its first line: 附件2, or 附件 where nothing else is listed.
     *
     * @param number its place in the list of annexes, from 1 on
     * @param of     how many there are in that list
     */
    public static String mark(int number, int of) {
        return of == 1 ? MARK : MARK + number;
    }
}
