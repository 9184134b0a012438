package org.workrules.document;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.document.DocumentApi.draft;
import static org.workrules.document.DocumentApi.get;
import static org.workrules.document.DocumentApi.issued;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.document.DocumentApi.Known;
import org.workrules.testing.ServiceTestResource;

/** What a document is decides how its pages are laid out, from the record to the file (GB/T 9704-2012, 10). */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class LayoutOfKindsTest {

    private static boolean inOffice;

    @BeforeEach
    void everybodyIsInOffice() {
        if (!inOffice) {
            DocumentApi.takeOffice();
            inOffice = true;
        }
    }

    private static String pdf(Known document) throws IOException {
        byte[] file = get("mayor", "/" + document.id() + "/rendering").then().statusCode(200).extract().asByteArray();
        try (PDDocument pages = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pages).replaceAll("\\s", "");
        }
    }

    private static String docx(Known document) throws IOException {
        byte[] file = get("mayor", "/" + document.id() + "/rendering?format=docx").then().statusCode(200).extract().asByteArray();
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return words.getText().replaceAll("\\s", "");
        }
    }

    @Test
    void anOrderBearsOfficeAndNameOfItsSignerAndNeitherTitleNorAddressees() throws IOException {
        Known order = issued("clerk-general-office", draft(Map.of("kind", "ORDER", "purpose", "REGULATION", "title", "安澜市停车管理办法",
                "body", "《停车规定》已经市政府第7次常务会议通过,现予公布。")), "mayor");
        String number = get("mayor", "/" + order.id()).path("number");
        assertTrue(number.matches("安澜市人民政府令第\\d+号"), number);
        String signer = get("mayor", "/" + order.id()).path("signatures[0].signerName");
        for (String words : new String[] {pdf(order), docx(order)}) {
            assertTrue(words.startsWith(number), words);
            assertTrue(words.contains("市长" + signer), words);
            assertFalse(words.contains("安澜市停车管理办法"), words);
            assertEquals(0, words.indexOf("：") + 1, () -> "nobody is addressed: " + words);
        }
        get("mayor", "/" + order.id() + "/elements").then().body("find { it.element == 'ISSUER_MARK' }.value", equalTo("市政府令"));
    }

    @Test
    void aDraftOfAnOrderNamesNoSignerYet() throws IOException {
        Known order = DocumentApi.drafted("clerk-transport", draft(Map.of("kind", "ORDER", "purpose", "REGULATION")));
        byte[] file = get("clerk-transport", "/" + order.id() + "/rendering").then().statusCode(200).extract().asByteArray();
        try (PDDocument pages = Loader.loadPDF(file)) {
            String words = new PDFTextStripper().getText(pages);
            assertTrue(words.contains("送审稿"), words);
            assertFalse(words.contains("市长"), words);
        }
    }
}
