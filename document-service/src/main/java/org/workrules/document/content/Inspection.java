package org.workrules.document.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A look at a file before it is kept: is it of the type it is said to be, and can it be opened without harm. It reads marks and
 * tables of contents and unpacks within bounds; it never opens the file as its reader would, so that a file made to bring down a
 * reader does not bring down this service. It is no virus scanner.
 */
public final class Inspection {

    /** They turn the order of what is shown around, so that a text reads as something else. */
    private static final String TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private Inspection() {
    }

    /**
     * What is wrong with a file.
     *
     * @return {@code null} for nothing
     */
    public static Finding of(AttachmentType type, byte[] content) {
        return switch (type) {
            case PDF -> new PdfFile(content).inspect();
            case OFD, DOCX, XLSX -> new Archive(type, content).inspect();
            case PNG, JPEG -> Picture.of(type, content);
            case TEXT -> text(content);
        };
    }

    private static Finding text(byte[] content) {
        CharBuffer read;
        try {
            read = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content));
        } catch (CharacterCodingException notText) {
            return Finding.notItsType("It is not UTF-8 text.", "不是 UTF-8 编码的文本文件。");
        }
        boolean control = read.chars().anyMatch(character -> Character.isISOControl(character)
                && character != '\n' && character != '\r' && character != '\t');
        if (control) {
            return Finding.notItsType("It holds control characters.", "文本中含有控制字符。");
        }
        return read.chars().anyMatch(character -> TURNING.indexOf(character) >= 0)
                ? Finding.harmful("It holds characters that turn the order of its text around.", "文本中含有改变显示顺序的控制字符。") : null;
    }
}
