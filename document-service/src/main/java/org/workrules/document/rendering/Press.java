package org.workrules.document.rendering;

import java.io.IOException;
import java.util.List;
import org.workrules.document.content.ContentRule;
import org.workrules.platform.rules.Text;

/** Sets a page and prints it. */
final class Press {

    private Press() {
    }

    /**
     * The file of a document.
     *
     * @param mostSheets more are refused under {@link ContentRule#RENDERING_LENGTH}, whichever the format
     */
    static byte[] print(Page page, Format format, int mostSheets, Fonts fonts) throws IOException {
        try (Typefaces typefaces = new Typefaces(fonts)) {
            Page addressed = PageSetting.addressed(page, typefaces);
            List<Sheet> sheets = PageSetting.set(addressed, typefaces, mostSheets);
            return format == Format.DOCX ? DocxPrinter.print(addressed, sheets.size(), typefaces) : PdfPrinter.print(addressed, sheets, typefaces);
        } catch (Galley.TooLong tooLong) {
            throw ContentRule.RENDERING_LENGTH.broken(Text.of("It would have more than %d pages.", "将超过 %d 页。", mostSheets));
        }
    }
}
