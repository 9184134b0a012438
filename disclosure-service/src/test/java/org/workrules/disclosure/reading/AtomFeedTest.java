package org.workrules.disclosure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class AtomFeedTest {

    private static final UUID ID = UUID.fromString("0199c1f2-7f1e-7c1e-9f00-000000000001");
    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

    @Test
    void aFeedHasWhatAtomAsksFor() throws Exception {
        Element feed = parse(feed("标题", "摘要")).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text(feed, "id")).isEqualTo("urn:uuid:" + ID);
        assertThat(text(feed, "title")).isEqualTo("安澜市人民政府 政府信息公开");
        assertThat(text(feed, "updated")).isEqualTo("2026-11-24T02:00:00Z");
        assertThat(text(feed, "name")).isEqualTo("安澜市人民政府");
        Element self = (Element) feed.getElementsByTagNameNS(AtomFeed.NAMESPACE, "link").item(0);
        assertThat(self.getAttribute("rel")).isEqualTo("self");
        assertThat(self.getAttribute("href")).isEqualTo("http://localhost:8080/public/feed?a=1&b=2");
    }

    @Test
    void anEntryHasWhatAtomAsksFor() throws Exception {
        Element entry = entry(feed("<b>标题</b> & \"引号\"", "摘要 ]]> 结束"));
        assertThat(text(entry, "id")).isEqualTo("urn:uuid:" + ID);
        assertThat(text(entry, "title")).isEqualTo("<b>标题</b> & \"引号\"");
        assertThat(text(entry, "summary")).isEqualTo("摘要 ]]> 结束");
        assertThat(text(entry, "published")).isEqualTo("2026-11-24T02:00:00Z");
        assertThat(((Element) entry.getElementsByTagNameNS(AtomFeed.NAMESPACE, "link").item(0)).getAttribute("href"))
                .isEqualTo("http://localhost:8080/public/publications/" + ID);
    }

    @Property(tries = 300)
    void whateverStandsInATitleTheFeedIsWellFormedXml(@ForAll String title) throws Exception {
        StringBuilder expected = new StringBuilder();
        title.codePoints().filter(AtomFeedTest::inXml).forEach(expected::appendCodePoint);
        assertThat(text(entry(feed(title, title)), "title")).isEqualTo(expected.toString().replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static boolean inXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    private static String feed(String title, String summary) {
        AtomEntry entry = new AtomEntry(ID, title, "http://localhost:8080/public/publications/" + ID, AT, AT, "NOTICE", summary);
        return new AtomFeed(ID, "安澜市人民政府 政府信息公开", "安澜市人民政府", "http://localhost:8080/public/feed?a=1&b=2",
                "http://localhost:8080/public/publications", AT, List.of(entry)).xml();
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Element entry(String xml) throws Exception {
        return (Element) parse(xml).getElementsByTagNameNS(AtomFeed.NAMESPACE, "entry").item(0);
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(AtomFeed.NAMESPACE, name).item(0).getTextContent();
    }
}
