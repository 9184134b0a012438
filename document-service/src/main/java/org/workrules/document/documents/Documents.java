package org.workrules.document.documents;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.document.content.Attachment;
import org.workrules.document.content.Manuscript;
import org.workrules.document.resolutions.Resolution;
import org.workrules.document.signing.Authorizations;
import org.workrules.document.signing.SigningMatrices;
import org.workrules.document.templates.Template;
import org.workrules.document.templates.Templates;
import org.workrules.platform.blobs.BlobDamaged;
import org.workrules.platform.blobs.Blobs;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.interests.Interests;
import org.workrules.platform.interests.Recused;
import org.workrules.platform.leadership.Leaders;
import org.workrules.platform.pipeline.Work;

/** Reads what decisions on documents rest on. A session runs one query after the other, never two at once. */
@ApplicationScoped
class Documents {

    private static final String LOCK = "select 1 from (select pg_advisory_xact_lock(hashtext(?1))) as locked";

    private final SigningMatrices matrices;
    private final Leaders leaders;
    private final Authorizations authorizations;
    private final Templates templates;
    private final Interests interests;
    private final Blobs blobs;
    private final BusinessClock clock;

    Documents(SigningMatrices matrices, Leaders leaders, Authorizations authorizations, Templates templates,
              Interests interests, Blobs blobs, BusinessClock clock) {
        this.matrices = matrices;
        this.leaders = leaders;
        this.authorizations = authorizations;
        this.templates = templates;
        this.interests = interests;
        this.blobs = blobs;
        this.clock = clock;
    }

    /** Loads tasks, signatures and history of a document, and what others said of it where somebody was asked. */
    Uni<Document> whole(Document document) {
        return Mutiny.fetch(document.tasks)
                .chain(() -> Mutiny.fetch(document.signatures))
                .chain(() -> Mutiny.fetch(document.history))
                .chain(() -> document.asksOthers() ? others(document) : Uni.createFrom().nullItem())
                .chain(() -> document.attachmentCount > 0 ? Mutiny.fetch(document.attachments) : Uni.createFrom().nullItem())
                .chain(() -> document.search == null ? Uni.createFrom().nullItem() : Mutiny.fetch(document.search))
                .replaceWith(document);
    }

    /** Loads a document with room for what others say of it. */
    Uni<Document> withOthers(Document document) {
        return whole(document).chain(() -> others(document)).replaceWith(document);
    }

    /** Loads a document with room for attachments. */
    Uni<Document> withAttachments(Document document) {
        return whole(document).chain(() -> Mutiny.fetch(document.attachments)).replaceWith(document);
    }

    private static Uni<?> others(Document document) {
        return Mutiny.fetch(document.consulted).chain(() -> Mutiny.fetch(document.jointSignatures));
    }

    /** The resolution a draft names and the hash of its text; the text of 机密 and above is not touched. */
    Uni<DraftFacts> forDraft(DraftDocument request, Work work) {
        return resolution(work.session(), request.resolutionId())
                .chain(resolution -> keep(request.manuscript() == null ? null : request.manuscript().text())
                        .chain(hash -> earlier(request.force(), work.session())
                                .map(earlier -> new DraftFacts(resolution, hash, earlier))));
    }

    private static Uni<List<Document>> earlier(ForceRequest force, Mutiny.Session session) {
        return force == null ? Uni.createFrom().item(List.of()) : known(Stream.concat(
                force.supersedes() == null ? Stream.empty() : force.supersedes().stream(), Stream.ofNullable(force.corrects())), session);
    }

    private static Uni<List<Document>> known(Stream<UUID> ids, Mutiny.Session session) {
        List<UUID> distinct = ids.distinct().toList();
        return distinct.isEmpty() ? Uni.createFrom().item(List.of()) : session.createSelectionQuery(
                "from Document d where d.id in :ids order by d.id", Document.class).setParameter("ids", distinct).getResultList();
    }

    /** What issuing rests on; what is superseded or corrected is acted on too. */
    Uni<IssueFacts> forIssue(Document document, Work work) {
        return storedHash(document).chain(hash -> known(Stream.concat(document.force().supersedes().stream(),
                Stream.ofNullable(document.force().corrects())), work.session())
                .chain(others -> Multi.createFrom().iterable(others).onItem().transformToUniAndConcatenate(this::whole).collect().asList())
                .map(others -> facts(document, hash, others.stream().map(work::own).toList())));
    }

    private static IssueFacts facts(Document document, String hash, List<Document> others) {
        List<Document> superseded = others.stream().filter(other -> document.force().supersedes().contains(other.id())).toList();
        return new IssueFacts(hash, superseded, others.stream().filter(other -> other.id().equals(document.force().corrects()))
                .findFirst().orElse(null));
    }

    /** The template of its kind, with the document loaded. */
    Uni<Template> template(Document document, Mutiny.Session session) {
        return whole(document).chain(() -> templates.of(document.kind, session));
    }

    /** The document of the latest edition of some minutes, {@code null} for none. */
    Uni<Document> ofMinutes(UUID minutesId, Mutiny.Session session) {
        return session.createSelectionQuery("from Document d where d.minutesId = :minutes order by d.minutesEdition desc", Document.class)
                .setParameter("minutes", minutesId).setMaxResults(1).getSingleResultOrNull();
    }

    /** A changed text as it is kept, {@code null} when the text stays. */
    Uni<KeptText> forChange(Document document, ChangeDocument request) {
        return whole(document).chain(() -> document.classified() || !request.changesText() ? Uni.createFrom().nullItem()
                : staying(document, request).map(request::of).chain(text -> keep(text.text()).map(hash -> new KeptText(text, hash))));
    }

    /** The text as it stands, read only where a part of it stays: one that was damaged can be replaced. */
    private Uni<Manuscript> staying(Document document, ChangeDocument request) {
        boolean replaced = request.body() != null && (request.annexes() != null || document.format().annexes().isEmpty());
        return replaced ? Uni.createFrom().item(new Manuscript("", List.of())) : manuscript(document);
    }

    /** Keeps a text; its hash, {@code null} for none. */
    Uni<String> keep(String body) {
        return body == null ? Uni.createFrom().nullItem() : blobs.putText(body);
    }

    private static Uni<Resolution> resolution(Mutiny.Session session, UUID id) {
        return id == null ? Uni.createFrom().nullItem() : session.find(Resolution.class, id)
                .call(found -> found == null ? Uni.createFrom().nullItem() : Mutiny.fetch(found.tasks()));
    }

    /** What the review of the general office rests on, with the document loaded. */
    Uni<ReviewFacts> forReview(Document document, Work work) {
        return keepingOut(document, work).chain(keepOut -> acceptedThisYear(document, work).map(accepted -> new ReviewFacts(accepted, keepOut)));
    }

    /** Who keeps out of a document today, with the document loaded. */
    Uni<Set<String>> keepingOut(Document document, Work work) {
        return whole(document).chain(() -> recused(document, work.session()));
    }

    private Uni<Set<String>> recused(Document document, Mutiny.Session session) {
        return interests.in(session, document.touches(), BusinessZone.dayOf(clock.now())).map(Recused::people);
    }

    /** How many other documents of the department were accepted in this business year; two reviews do not count at once. */
    private Uni<Long> acceptedThisYear(Document document, Work work) {
        Year year = Year.from(work.act().today());
        Mutiny.Session session = work.session();
        return session.createNativeQuery(LOCK, Integer.class)
                        .setParameter(1, "quota/" + document.draftingDepartment + "/" + year).getSingleResult()
                .chain(() -> session.createSelectionQuery("""
                        select count(*) from Document d
                        where d.draftingDepartment = :department and d.reviewedOn between :first and :last
                          and d.state <> :withdrawn and d.id <> :self""", Long.class)
                        .setParameter("department", document.draftingDepartment)
                        .setParameter("first", year.atDay(1)).setParameter("last", year.atDay(year.length()))
                        .setParameter("withdrawn", DocumentState.WITHDRAWN).setParameter("self", document.id())
                        .getSingleResult());
    }

    /** What the decision who may sign rests on. */
    Uni<SigningFacts> forSigning(Document document, Mutiny.Session session) {
        LocalDate today = BusinessZone.dayOf(clock.now());
        return whole(document)
                .chain(() -> resolution(session, document.resolutionId))
                .chain(resolution -> matrices.current(session)
                        .chain(matrix -> leaders.current(session)
                                .chain(leadership -> authorizations.standing(session, document.purpose, today)
                                        .chain(given -> recused(document, session).map(keepOut -> new SigningFacts(matrix, leadership, given,
                                                resolution != null && resolution.ofExecutiveMeeting(), keepOut))))));
    }

    /** Hash of the text as it is stored now, {@code null} when there is none or when it or an attachment was damaged. */
    private Uni<String> storedHash(Document document) {
        return whole(document).chain(() -> document.bodyHash == null ? Uni.createFrom().nullItem() : stored(document)
                .map(intact -> intact.containsAll(hashes(document)) ? document.bodyHash : null));
    }

    /** Which of the files of a document are stored as their hashes say; one after the other, so that one is in memory. */
    Uni<Set<String>> stored(Document document) {
        return Multi.createFrom().iterable(hashes(document)).onItem().transformToUniAndConcatenate(hash -> blobs.get(hash)
                .map(content -> hash).onFailure(BlobDamaged.class).recoverWithItem("")).collect().asSet();
    }

    private static List<String> hashes(Document document) {
        return Stream.concat(Stream.ofNullable(document.bodyHash), document.standingAttachments().stream().map(Attachment::sha256))
                .distinct().toList();
    }

    /** The stored text. */
    Uni<Manuscript> manuscript(Document document) {
        return blobs.text(document.bodyHash).map(Manuscript::read);
    }
}
