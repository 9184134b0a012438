package org.workrules.document.receiving;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.document.documents.Document;
import org.workrules.document.numbering.DocumentNumber;
import org.workrules.document.numbering.Numbering;
import org.workrules.document.numbering.Series;
import org.workrules.platform.blobs.Blobs;
import org.workrules.platform.clock.BusinessCalendar;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.clock.Calendars;
import org.workrules.platform.interests.Interests;
import org.workrules.platform.leadership.Leaders;
import org.workrules.platform.pipeline.Work;

/** Reads what decisions on incoming documents rest on. A session runs one query after the other, never two at once. */
@ApplicationScoped
class Incoming {

    private final FunctionalDepartments functional;
    private final Leaders leaders;
    private final Calendars calendars;
    private final Numbering numbering;
    private final Interests interests;
    private final Blobs blobs;
    private final BusinessClock clock;

    Incoming(FunctionalDepartments functional, Leaders leaders, Calendars calendars, Numbering numbering, Interests interests,
             Blobs blobs, BusinessClock clock) {
        this.functional = functional;
        this.leaders = leaders;
        this.calendars = calendars;
        this.numbering = numbering;
        this.interests = interests;
        this.blobs = blobs;
        this.clock = clock;
    }

    /** Loads opinions and entries of a document, and its files where it has any. */
    Uni<IncomingDocument> whole(IncomingDocument document) {
        return Mutiny.fetch(document.opinions).chain(() -> Mutiny.fetch(document.entries))
                .chain(() -> document.fileCount > 0 ? Mutiny.fetch(document.files) : Uni.createFrom().nullItem())
                .chain(() -> document.search == null ? Uni.createFrom().nullItem() : Mutiny.fetch(document.search))
                .replaceWith(document);
    }

    /** Loads a document with room for files. */
    Uni<IncomingDocument> withFiles(IncomingDocument document) {
        return whole(document).chain(() -> Mutiny.fetch(document.files)).replaceWith(document);
    }

    /** What preparing a document rests on; the text of 机密 and above is not touched. */
    Uni<Content> content(SendUp form, Mutiny.Session session) {
        return departments(session).chain(known -> form.classified() || form.body() == null
                ? Uni.createFrom().item(new Content(known, null))
                : blobs.putText(form.body()).map(hash -> new Content(known, hash)));
    }

    /** The functional department of each subject today. */
    Uni<Map<Subject, String>> departments(Mutiny.Session session) {
        return functional.on(BusinessZone.dayOf(clock.now()), session);
    }

    /** Who leads what, with the document loaded. */
    Uni<Leaders.Leadership> leadership(IncomingDocument document, Work work) {
        return whole(document).chain(() -> leaders.current(work.session()));
    }

    /** What handing a document over rests on. */
    Uni<HandlingFacts> handling(IncomingDocument document, Work work) {
        return leadership(document, work).chain(leadership -> interests.in(work.session(), document.touches(), work.act().today())
                .map(recused -> new HandlingFacts(leadership, calendars.known(), recused.people())));
    }

    /** The calendar that limits are counted by, with the document loaded. */
    Uni<BusinessCalendar> calendar(IncomingDocument document) {
        return whole(document).map(loaded -> calendars.known());
    }

    /** The next receiving number, unless the register will refuse for the state. */
    Uni<DocumentNumber> next(IncomingDocument document, Work work) {
        return whole(document).chain(() -> numbering.next(work.session(), Series.RECEIVED, work.act().today().getYear()));
    }

    /** Whether the document that is said to answer is issued. */
    Uni<Boolean> answered(IncomingDocument document, CloseIncoming request, Work work) {
        return whole(document).chain(() -> request.answerDocumentId() == null ? Uni.createFrom().item(false)
                : work.session().find(Document.class, request.answerDocumentId()).map(found -> found != null && found.isIssued()));
    }

    /** The stored text. */
    Uni<String> body(IncomingDocument document) {
        return blobs.text(document.bodyHash);
    }
}
