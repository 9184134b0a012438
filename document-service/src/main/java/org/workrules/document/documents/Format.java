package org.workrules.document.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.workrules.document.content.Manuscript;
import org.workrules.document.format.PageEstimate;

/** Elements of a document beside its text: copies, serials, period of secrecy, note; and its pages and annexes, which follow from the text. */
@Embeddable
class Format {

    @Column(name = "copies")
    private String[] copies = {};
    @Column(name = "copy_serials")
    private String copySerials;
    @Column(name = "secrecy_period")
    private String secrecyPeriod;
    @Column(name = "note")
    private String note;
    @Column(name = "pages")
    private Integer pages;
    @Column(name = "annex_titles")
    private String[] annexTitles = {};

    /** For Hibernate, and for a document that says nothing of it. */
    protected Format() {
    }

    /** As asked for; the pages of a text are counted where nobody stated them. */
    static Format asked(FormatRequest request, String title, Manuscript text) {
        Format format = new Format();
        if (request != null) {
            format.copies = request.copies() == null ? new String[0] : request.copies().stream().distinct().toArray(String[]::new);
            format.copySerials = request.copySerials();
            format.secrecyPeriod = request.secrecyPeriod();
            format.note = request.note();
            format.pages = request.pages();
        }
        Integer stated = format.pages;
        format.recount(title, text);
        format.pages = stated == null ? format.pages : stated;
        return format;
    }

    /** The text changed: its pages are counted again and its annexes listed; {@code null} when it stays. */
    void recount(String title, Manuscript text) {
        if (text != null) {
            pages = PageEstimate.pages(title, text);
            annexTitles = text.titles().toArray(String[]::new);
        }
    }

    /** Described anew; what is not said of pages stays, and so do the annexes. */
    Format again(FormatRequest request) {
        Format format = asked(request, "", null);
        format.pages = format.pages == null ? pages : format.pages;
        format.annexTitles = annexTitles;
        return format;
    }

    List<String> copies() {
        return List.of(copies);
    }

    /** Titles of the annexes that are set behind the text, as the text has them. */
    List<String> annexes() {
        return List.of(annexTitles);
    }

    Integer pages() {
        return pages;
    }

    FormatView view() {
        return new FormatView(copies(), copySerials, secrecyPeriod, note, pages);
    }
}
