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

    private static final int HEAD = 1024;
    private static final int TAIL = 2048;
    private static final String NOT_PDF = "不是有效的 PDF 文件";
    /** A PDF that runs or launches something, or carries files, says so by one of these names. */
    private static final String[] ACTIVE = {"/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia", "/XFA"};

    private Inspection() {
    }

    /**
     * What is wrong with a file.
     *
     * @return {@code null} for nothing
     */
    public static Finding of(AttachmentType type, byte[] content) {
        return switch (type) {
            case PDF -> pdf(content);
            case OFD, DOCX, XLSX -> new Archive(type, content).inspect();
            case PNG -> Picture.png(content);
            case JPEG -> Picture.jpeg(content);
            case TEXT -> text(content);
        };
    }

    private static Finding pdf(byte[] content) {
        Bytes bytes = new Bytes(content);
        if (bytes.find("%PDF-", 0, Math.min(HEAD, content.length)) < 0) {
            return Finding.notItsType("It does not begin as a PDF does.", NOT_PDF + "(缺文件头)。");
        }
        int tail = Math.max(0, content.length - TAIL);
        if (bytes.find("%%EOF", tail, content.length) < 0 || bytes.find("startxref", tail, content.length) < 0) {
            return Finding.notItsType("It does not end as a PDF does; it may be cut off.", NOT_PDF + "(缺文件尾,可能不完整)。");
        }
        if (bytes.find("/Encrypt", 0, content.length) >= 0) {
            return Finding.harmful("It is locked by a password or by rights.", "PDF 设有密码或权限限制。");
        }
        for (String name : ACTIVE) {
            if (bytes.find(name, 0, content.length) >= 0) {
                return Finding.harmful("It holds %s.", "PDF 含有 %s。", name);
            }
        }
        return null;
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
        return control ? Finding.notItsType("It holds control characters.", "文本中含有控制字符。") : null;
    }
}
