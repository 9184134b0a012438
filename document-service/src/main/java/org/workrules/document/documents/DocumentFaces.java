package org.workrules.document.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.document.format.Issuer;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.web.Queries;

/** Reads documents as their pages show them. */
@ApplicationScoped
public class DocumentFaces {

    private static final String PUBLIC = "from Document d where d.state = ISSUED and d.secrecy = PUBLIC and d.minutesId is null and ";
    private static final String PUBLISHED = "select d.id, d.number, d.title, d.issuer, d.issuedOn, d.force, d.issuedHash, d.bodyHash " + PUBLIC;
    private static final int HASH = 6;

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

    /** What everybody may know of the issued document of a number; {@code null} for none. */
    public Uni<Published> publishedAs(String number) {
        return queries.read(session -> published(session, "d.number = :value", number));
    }

    /** As {@link #publishedAs}, by the hash over its content. */
    public Uni<Published> publishedWith(String hash) {
        return queries.read(session -> published(session, "d.issuedHash = :value", hash));
    }

    private Uni<Published> published(Mutiny.Session session, String which, String value) {
        return session.createSelectionQuery(PUBLISHED + which, Object[].class).setParameter("value", value).setMaxResults(1).getResultList()
                .chain(found -> found.isEmpty() ? Uni.createFrom().nullItem() : hashed(session, found.get(0)));
    }

    /** A document issued before contents had a hash has none on record; it is computed. */
    private Uni<Published> hashed(Mutiny.Session session, Object[] found) {
        return found[HASH] != null ? Uni.createFrom().item(published(found, (String) found[HASH]))
                : session.find(Document.class, (UUID) found[0]).chain(documents::whole).map(document -> published(found, document.contentHash()));
    }

    private Published published(Object[] found, String contentHash) {
        LocalDate issuedOn = (LocalDate) found[4];
        Force force = (Force) found[5];
        return new Published((UUID) found[0], (String) found[1], (String) found[2], (Issuer) found[3], issuedOn,
                force.on(BusinessZone.dayOf(clock.now()), issuedOn), force.endedOn(), contentHash, (String) found[7]);
    }

    private Uni<DocumentFace> face(Document document) {
        return documents.whole(document).chain(documents::manuscript).map(text -> DocumentFace.of(document, text));
    }
}
