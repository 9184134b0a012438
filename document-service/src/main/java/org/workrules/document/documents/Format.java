package org.workrules.document.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.workrules.document.format.PageEstimate;

/** Elements of a document beside its text: copies, serials, period of secrecy, note, pages. */
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

    /** For Hibernate, and for a document that says nothing of it. */
    protected Format() {
    }

    /** As asked for; the pages of a text are counted where nobody stated them. */
    static Format asked(FormatRequest request, String title, String body) {
        Format format = new Format();
        if (request != null) {
            format.copies = request.copies() == null ? new String[0] : request.copies().stream().distinct().toArray(String[]::new);
            format.copySerials = request.copySerials();
            format.secrecyPeriod = request.secrecyPeriod();
            format.note = request.note();
            format.pages = request.pages();
        }
        format.count(title, body);
        return format;
    }

    private void count(String title, String body) {
        if (pages == null && body != null) {
            pages = PageEstimate.pages(title, body);
        }
    }

    /** The text changed: its pages are counted again. */
    void recount(String title, String body) {
        pages = body == null ? pages : Integer.valueOf(PageEstimate.pages(title, body));
    }

    /** Described anew; what is not said of pages stays. */
    Format again(FormatRequest request) {
        Format format = asked(request, "", null);
        format.pages = format.pages == null ? pages : format.pages;
        return format;
    }

    List<String> copies() {
        return List.of(copies);
    }

    Integer pages() {
        return pages;
    }

    FormatView view() {
        return new FormatView(copies(), copySerials, secrecyPeriod, note, pages);
    }
}
