package org.workrules.disclosure.reading;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An Atom 1.0 feed (RFC 4287). Titles and summaries are plain text, whatever stands in them; characters that XML 1.0
 * cannot hold are left out.
 *
 * @param id      stays the same
 * @param title   its title
 * @param author  who publishes
 * @param self    its own address
 * @param site    where a reader finds the whole list
 * @param updated when anything in it last changed
 * @param entries the newest first
 */
record AtomFeed(UUID id, String title, String author, String self, String site, Instant updated, List<AtomEntry> entries) {

    static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "zh-CN");
            head(xml);
            for (AtomEntry entry : entries) {
                entry(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void head(XMLStreamWriter xml) throws XMLStreamException {
        element(xml, "id", "urn:uuid:" + id);
        element(xml, "title", title);
        element(xml, "updated", updated.toString());
        xml.writeStartElement("author");
        element(xml, "name", author);
        xml.writeEndElement();
        link(xml, "self", self, "application/atom+xml");
        link(xml, "alternate", site, "application/json");
    }

    private static void entry(XMLStreamWriter xml, AtomEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + entry.id());
        element(xml, "title", entry.title());
        element(xml, "published", entry.published().toString());
        element(xml, "updated", entry.updated().toString());
        link(xml, "alternate", entry.link(), "application/json");
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", allowed(entry.category()));
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", allowed(href));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static String allowed(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("");
    }
}
