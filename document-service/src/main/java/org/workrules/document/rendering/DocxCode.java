package org.workrules.document.rendering;

import static org.workrules.document.rendering.DocxParts.twips;
import static org.workrules.document.rendering.Measure.BOTTOM;
import static org.workrules.document.rendering.Measure.MM;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/**
 * The square code by which a document is verified, on the last page of a DOCX: below the text block, on the side that has no page number,
 * as {@link FootSetting} puts it. Office programs may break pages otherwise and not all know inner and outer sides, so it is a little
 * smaller and stands below the height of the page number: it never covers one.
 */
final class DocxCode {

    /** Points of the picture for each point of the code. */
    private static final int POINT = 8;
    static final double SIZE = 17 * MM;
    static final double BELOW = 10.5 * MM;

    private DocxCode() {
    }

    /** Puts the code of a page behind all that was written; nothing where the page has none. */
    static void write(Page page, int sheets, DocxParts parts) throws IOException {
        if (page.code() == null) {
            return;
        }
        // a frame begins behind a paragraph and ends with one, else the table of the imprint would be drawn into it
        parts.room(1);
        // on the only sheet of a letter there is less room, between the text and its lower rule
        boolean alone = page.layout() == Page.Layout.LETTER && sheets == 1;
        double size = alone ? FootSetting.LETTER_CODE : SIZE;
        double top = alone ? BOTTOM : BOTTOM + BELOW;
        STXAlign.Enum side = sheets % 2 == 1 ? STXAlign.LEFT : STXAlign.RIGHT;
        XWPFParagraph picture = framed(parts.paragraph(ParagraphAlignment.CENTER), size, top, side);
        // a picture is cut to the height of its line where that is fixed
        picture.setSpacingBetween(1, LineSpacingRule.AUTO);
        picture(picture.createRun(), page.code(), size);
        if (!alone) {
            XWPFParagraph caption = framed(parts.offGrid(FootSetting.CAPTION + 2, ParagraphAlignment.CENTER), size, top, side);
            DocxParts.words(caption, FootSetting.CODE_CAPTION, Typeface.HEI, FootSetting.CAPTION).setCharacterSpacing(0);
        }
        parts.room(1);
    }

    /** Paragraphs that follow each other in the same frame are one frame. */
    private static XWPFParagraph framed(XWPFParagraph paragraph, double width, double top, STXAlign.Enum side) {
        CTFramePr frame = paragraph.getCTP().getPPr().addNewFramePr();
        frame.setW(twips(width));
        frame.setWrap(STWrap.AROUND);
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setVAnchor(STVAnchor.PAGE);
        frame.setXAlign(side);
        frame.setY(twips(top));
        return paragraph;
    }

    private static void picture(XWPFRun run, String text, double size) throws IOException {
        try {
            run.addPicture(new ByteArrayInputStream(drawn(SquareCode.of(text))), PictureType.PNG, "code.png", Units.toEMU(size), Units.toEMU(size));
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(FootSetting.CODE_CAPTION + "：" + text);
    }

    private static byte[] drawn(SquareCode code) throws IOException {
        int side = code.size() * POINT;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        WritableRaster points = picture.getRaster();
        points.setSamples(0, 0, side, side, 0, IntStream.generate(() -> 1).limit((long) side * side).toArray());
        for (SquareCode.Bar bar : code.bars()) {
            int length = bar.length() * POINT;
            points.setSamples(bar.column() * POINT, bar.row() * POINT, length, POINT, 0, new int[length * POINT]);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }
}
