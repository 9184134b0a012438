package org.workrules.document.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.web.Queries;

/** Reads documents as their pages show them. */
@ApplicationScoped
public class DocumentFaces {

    private static final String PUBLISHED = """
            from Document d where d.state = ISSUED and d.secrecy = PUBLIC and d.minutesId is null and %s = :value""";

    private final Queries queries;
    private final Documents documents;
    private final BusinessClock clock;

    DocumentFaces(Queries queries, Documents documents, BusinessClock clock) {
        this.queries = queries;
        this.documents = documents;
        this.clock = clock;
    }

    /** The face of a document that the caller may know of; one of 机密 or above has no text here and so no pages. */
    public Uni<DocumentFace> visible(UUID id) {
        return queries.read(session -> queries.visible(session, Document.class, id, document -> document.isVisibleTo(queries.caller()))
                .chain(document -> document.classified() ? Uni.createFrom().failure(new NotFound("Body", id)) : face(document)));
    }

    /** The issued document of a number that everybody may know of, without its text; {@code null} for none. */
    public Uni<DocumentFace> publishedAs(String number) {
        return queries.read(session -> published(session, "d.number", number));
    }

    /** As {@link #publishedAs}, by the hash over its content. */
    public Uni<DocumentFace> publishedWith(String hash) {
        return queries.read(session -> published(session, "d.issuedHash", hash));
    }

    private Uni<DocumentFace> published(Mutiny.Session session, String what, String value) {
        return session.createSelectionQuery(PUBLISHED.formatted(what), Document.class).setParameter("value", value).setMaxResults(1)
                .getResultList().chain(this::first);
    }

    private Uni<DocumentFace> first(List<Document> found) {
        return found.isEmpty() ? Uni.createFrom().nullItem() : documents.whole(found.get(0)).map(document -> of(document, ""));
    }

    private Uni<DocumentFace> face(Document document) {
        return documents.whole(document).chain(documents::body).map(text -> of(document, text.body()));
    }

    private DocumentFace of(Document document, String body) {
        return DocumentFace.of(document, body, BusinessZone.dayOf(clock.now()));
    }
}
