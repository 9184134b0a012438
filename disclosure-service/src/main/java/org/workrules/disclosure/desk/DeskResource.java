package org.workrules.disclosure.desk;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.disclosure.consultations.ConsultationDesk;
import org.workrules.disclosure.opinion.FirstNotice;
import org.workrules.disclosure.opinion.NoticeDuty;
import org.workrules.disclosure.opinion.NoticeState;
import org.workrules.disclosure.opinion.NoticeSummary;
import org.workrules.disclosure.publicity.Publication;
import org.workrules.disclosure.publicity.PublicationSummary;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.web.Desk;
import org.workrules.platform.web.DeskItem;
import org.workrules.platform.web.Queries;

/** What waits for the caller in disclosure. */
@Path("/desk")
@Tag(name = "Desk")
@Authenticated
public class DeskResource {

    private static final int MOST = 200;
    private static final int MOST_NOTICES = 50;
    private static final int PUBLICATION = 20;
    private static final int SECRECY = 19;
    private static final int OPINION = 22;
    private static final String OWN = """
            from Publication p where p.department = :department and p.state in (OPEN, PREPARED, REVIEWED) order by p.id""";
    private static final String OVERDUE = """
            from Publication p where p.overdueSince is not null and p.settledAt is null and p.department <> :department
            order by p.id""";
    private static final String NOTICES = "from FirstNotice n where n.state in (OWED, DRAFTED) order by n.id";

    private final Queries queries;

    DeskResource(Queries queries) {
        this.queries = queries;
    }

    /** Publications and consultations of the caller's department, overdue ones of all for the general office, notices that are owed. */
    @GET
    @Operation(operationId = "getDisclosureDesk", summary = "Publications, consultations and first notices that wait for the caller")
    public Uni<Desk> desk() {
        Caller caller = queries.caller();
        return queries.read(session -> publications(session, caller)
                .chain(publications -> notices(session, caller).chain(notices -> ConsultationDesk.waiting(caller, session)
                        .map(consultations -> desk(publications, notices, consultations)))));
    }

    @SafeVarargs
    private static Desk desk(List<DeskItem>... piles) {
        return new Desk(Stream.of(piles).flatMap(List::stream)
                .sorted(Comparator.comparing(DeskItem::since)).limit(MOST).toList());
    }

    private static Uni<List<DeskItem>> publications(Mutiny.Session session, Caller caller) {
        boolean officer = caller.holds(Office.DEPARTMENT_HEAD, Office.DEPARTMENT_CLERK);
        Uni<List<Publication>> own = officer ? tasks(session, OWN, caller.department()) : Uni.createFrom().item(List.of());
        return own.chain(mine -> caller.ofGeneralOffice()
                        ? tasks(session, OVERDUE, String.valueOf(caller.department()))
                                .map(late -> Stream.concat(mine.stream(), late.stream()).toList())
                        : Uni.createFrom().item(mine))
                .map(tasks -> tasks.stream().filter(task -> mayAct(task, caller)).map(DeskResource::item).toList());
    }

    private static Uni<List<Publication>> tasks(Mutiny.Session session, String query, String department) {
        return session.createSelectionQuery(query, Publication.class).setParameter("department", department)
                .setMaxResults(MOST).getResultList();
    }

    private static boolean mayAct(Publication task, Caller caller) {
        return switch (task.state()) {
            case PREPARED -> !task.preparedBy(caller.id());
            case REVIEWED -> caller.ofGeneralOffice() || caller.holds(Office.DEPARTMENT_HEAD);
            default -> true;
        };
    }

    private static DeskItem item(Publication task) {
        PublicationSummary shown = task.summary();
        String act = switch (shown.state()) {
            case PREPARED -> "secrecy-review";
            case REVIEWED -> "release";
            default -> "preparation";
        };
        return new DeskItem("publication", shown.id().toString(), shown.title(), act,
                act.equals("secrecy-review") ? SECRECY : PUBLICATION, task.changedAt(), shown.dueAt(),
                "/api/disclosure/publications/" + shown.id());
    }

    private static Uni<List<DeskItem>> notices(Mutiny.Session session, Caller caller) {
        if (!NoticeDuty.speaks(caller)) {
            return Uni.createFrom().item(List.of());
        }
        return session.createSelectionQuery(NOTICES, FirstNotice.class).setMaxResults(MOST_NOTICES).getResultList()
                .map(found -> found.stream()
                        .filter(notice -> notice.state() == NoticeState.OWED
                                || NoticeDuty.approves(caller) && !caller.id().equals(notice.draftedBy()))
                        .map(DeskResource::item).toList());
    }

    private static DeskItem item(FirstNotice notice) {
        NoticeSummary shown = notice.summary();
        return new DeskItem("first-notice", shown.id().toString(), shown.title(),
                shown.state() == NoticeState.OWED ? "draft" : "issue", OPINION, shown.owedSince(), shown.dueAt(),
                "/api/disclosure/first-notices/" + shown.id());
    }
}
