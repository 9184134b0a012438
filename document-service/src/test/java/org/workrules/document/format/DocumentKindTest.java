package org.workrules.document.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** The mark of the issuer by the layout of the kind (GB/T 9704-2012). */
class DocumentKindTest {

    @Test
    void everyKindHasTheMarkOfItsLayout() {
        assertEquals("安澜市人民政府", DocumentKind.LETTER.mark("安澜市人民政府"));
        assertEquals("安澜市人民政府令", DocumentKind.ORDER.mark("安澜市人民政府"));
        assertEquals("安澜市人民政府会议纪要", DocumentKind.MINUTES.mark("安澜市人民政府"));
        EnumSet.complementOf(EnumSet.of(DocumentKind.LETTER, DocumentKind.ORDER, DocumentKind.MINUTES))
                .forEach(kind -> assertEquals("安澜市人民政府文件", kind.mark("安澜市人民政府")));
    }
}
