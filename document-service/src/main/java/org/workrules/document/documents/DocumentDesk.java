package org.workrules.document.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.document.desk.DeskSource;
import org.workrules.document.desk.Piles;
import org.workrules.document.signing.Authorizations;
import org.workrules.document.signing.MatrixRow;
import org.workrules.document.signing.Purpose;
import org.workrules.document.signing.SigningMatrices;
import org.workrules.document.signing.SigningMatrix;
import org.workrules.document.signing.Signer;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.interests.Interests;
import org.workrules.platform.leadership.Leaders;
import org.workrules.platform.web.DeskItem;

/** Which documents wait for a caller, and for which act. */
@ApplicationScoped
class DocumentDesk implements DeskSource {

    private static final int MOST = 200;
    private static final int ARTICLE_OF_HANDLING = 47;
    private static final int ARTICLE_OF_AGREEMENT = 49;
    private static final int ARTICLE_OF_SIGNING = 50;

    private final SigningMatrices matrices;
    private final Leaders leaders;
    private final Authorizations authorizations;
    private final Interests interests;
    private final BusinessClock clock;

    DocumentDesk(SigningMatrices matrices, Leaders leaders, Authorizations authorizations, Interests interests, BusinessClock clock) {
        this.matrices = matrices;
        this.leaders = leaders;
        this.authorizations = authorizations;
        this.interests = interests;
        this.clock = clock;
    }

    @Override
    public Uni<List<DeskItem>> waiting(Caller caller, Mutiny.Session session) {
        return interests.of(session, List.of(caller.id()), BusinessZone.dayOf(clock.now()))
                .chain(held -> Piles.together(sources(caller, held.getOrDefault(caller.id(), Set.of()), session)));
    }

    private List<Uni<List<DeskItem>>> sources(Caller caller, Set<String> held, Mutiny.Session session) {
        List<Uni<List<DeskItem>>> sources = new ArrayList<>();
        if (caller.department() != null && caller.holds(Office.DEPARTMENT_HEAD, Office.DEPARTMENT_CLERK)) {
            sources.add(ofDepartment(caller, session));
        }
        if (caller.department() != null && caller.holds(Office.DEPARTMENT_HEAD, Office.DISTRICT_HEAD)) {
            sources.add(toAnswer(caller, session, DocumentState.DRAFTED));
            sources.add(toAnswer(caller, session, DocumentState.RETURNED));
            sources.add(toSignJointly(caller, held, session, DocumentState.REVIEWED));
            sources.add(toSignJointly(caller, held, session, DocumentState.SIGNED));
        }
        if (caller.ofGeneralOffice()) {
            sources.add(toReview(caller, held, session));
            sources.add(ofOffice(caller, session, DocumentState.SIGNED, "check"));
            sources.add(ofOffice(caller, session, DocumentState.CHECKED, "number"));
            sources.add(ofOffice(caller, session, DocumentState.NUMBERED, "issue"));
        }
        if (caller.ofLeadership()) {
            sources.add(toSign(caller, session));
        }
        return sources;
    }

    private static Uni<List<DeskItem>> ofDepartment(Caller caller, Mutiny.Session session) {
        return inState(session, "and d.draftingDepartment = :department", caller, DocumentState.RETURNED)
                .setParameter("department", caller.department()).setMaxResults(Piles.MOST_OF_ONE).getResultList()
                .map(found -> items(found, "revise", ARTICLE_OF_HANDLING));
    }

    /** Drafts on which the caller's department was asked and has not answered. */
    private static Uni<List<DeskItem>> toAnswer(Caller caller, Mutiny.Session session, DocumentState state) {
        return inState(session, "and exists (select 1 from Consulted c where c.document = d and c.department = :own and c.outcome is null)",
                caller, state).setParameter("own", caller.department()).setMaxResults(Piles.MOST_OF_ONE).getResultList()
                .map(found -> items(found, "give-opinion", ARTICLE_OF_AGREEMENT));
    }

    /** Documents that the caller's department issues too and has not signed. */
    private static Uni<List<DeskItem>> toSignJointly(Caller caller, Set<String> held, Mutiny.Session session, DocumentState state) {
        return free(inState(session, """
                and array_contains(d.jointWith, :own) and not exists (select 1 from JointSignature j
                    where j.document = d and j.department = :own and j.voidedAt is null)""", caller, state)
                .setParameter("own", caller.department()), held).map(found -> items(found, "sign-jointly", ARTICLE_OF_AGREEMENT));
    }

    /** Documents that somebody else of the office drafted. */
    private static Uni<List<DeskItem>> toReview(Caller caller, Set<String> held, Mutiny.Session session) {
        return free(inState(session, "and d.drafter <> :drafter", caller, DocumentState.SUBMITTED).setParameter("drafter", caller.id()), held)
                .map(found -> items(found, "review", ARTICLE_OF_HANDLING));
    }

    /**
     * The documents of a pile that touch nothing in which the caller declared an interest (art. 30). For a caller with one more are
     * looked through, so that those out of reach do not hide the others.
     */
    private static Uni<List<Document>> free(Mutiny.SelectionQuery<Document> pile, Set<String> held) {
        return pile.setMaxResults(held.isEmpty() ? Piles.MOST_OF_ONE : MOST).getResultList().map(found -> found.stream()
                .filter(document -> Collections.disjoint(document.touches(), held)).limit(Piles.MOST_OF_ONE).toList());
    }

    private static Uni<List<DeskItem>> ofOffice(Caller caller, Mutiny.Session session, DocumentState state, String act) {
        return inState(session, "", caller, state).setMaxResults(Piles.MOST_OF_ONE).getResultList()
                .map(found -> items(found, act, ARTICLE_OF_HANDLING));
    }

    /** Of the documents under review for signing those whose due step the matrix gives to this caller today. */
    private Uni<List<DeskItem>> toSign(Caller caller, Mutiny.Session session) {
        Instant now = clock.now();
        return matrices.current(session).chain(matrix -> leaders.current(session)
                .chain(leadership -> authorizations.standing(session, BusinessZone.dayOf(now))
                        .chain(given -> inState(session, "and d.purpose in :purposes", caller, DocumentState.REVIEWED)
                                .setParameter("purposes", purposes(matrix, caller)).setMaxResults(MOST).getResultList()
                                .chain(found -> interests.in(session, touchedBy(found), BusinessZone.dayOf(now))
                                        .map(recused -> items(found.stream().filter(document -> matrix.decide(
                                                new SigningFacts(matrix, leadership, given, true, recused.from(document.touches()))
                                                        .signingCase(document, now),
                                                Signer.of(caller)).may()).toList(), "sign", ARTICLE_OF_SIGNING))))));
    }

    private static Set<String> touchedBy(List<Document> documents) {
        return documents.stream().flatMap(document -> document.touches().stream()).collect(Collectors.toSet());
    }

    private static Set<Purpose> purposes(SigningMatrix matrix, Caller caller) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        matrix.rows().stream().filter(row -> caller.holds(row.office())).map(MatrixRow::purpose).forEach(purposes::add);
        return purposes;
    }

    private static Mutiny.SelectionQuery<Document> inState(Mutiny.Session session, String condition, Caller caller, DocumentState state) {
        return session.createSelectionQuery("from Document d where d.state = :state and d.secrecy in :grades " + condition
                        + " order by d.waitingSince, d.id", Document.class)
                .setParameter("state", state).setParameter("grades", Clearance.upTo(caller.clearance()));
    }

    private static List<DeskItem> items(List<Document> found, String act, int article) {
        return found.stream().map(document -> new DeskItem("document", document.id().toString(), document.title, act, article,
                document.waitingSince, null, "/api/documents/" + document.id())).toList();
    }
}
