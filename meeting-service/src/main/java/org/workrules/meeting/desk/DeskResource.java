package org.workrules.meeting.desk;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.meeting.plans.PlanRule;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.policy.Policies;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;
import org.workrules.platform.web.Desk;
import org.workrules.platform.web.DeskItem;
import org.workrules.platform.web.Queries;

/** What waits for the caller in meeting-service: countersignatures, admissions, meetings to plan and to open, outings, minutes. */
@Path("/desk")
@Tag(name = "Desk")
@Authenticated
public class DeskResource {

    private static final int MOST = 200;
    private static final String COUNTERSIGN = """
            select t.id, t.title, t.proposedAt from Topic t join t.countersignatures c
            where t.state = PROPOSED and key(c) = :who and c.opinion = PENDING and t.secrecy in :grades order by t.id""";
    private static final String ADMIT = """
            select t.id, t.title, t.proposedAt from Topic t
            where t.state = COORDINATED and t.secrecy in :grades and :who <> '' order by t.id""";
    private static final String CHAIR = """
            select m.id, m.title, m.heldAt from Meeting m where m.chair = :who and m.state in (CONVENED, OPEN) order by m.id""";
    private static final String LEAVE = """
            select l.id, l.meetingTitle, l.requestedAt from Leave l where l.chair = :who and l.state = REQUESTED order by l.id""";
    private static final String HIGHER = """
            select h.id, h.title, h.reportedAt from HigherMeeting h where h.state = REPORTED and :who <> '' order by h.id""";
    private static final String REPLY = """
            select h.id, h.title, h.changedAt from HigherMeeting h
            where h.department = :who and h.state in (CONSENTED, DECLINED) order by h.id""";
    private static final String RESUBMIT = """
            select t.id, t.title, t.changedAt from Topic t
            where t.department = :who and t.state = RETURNED and t.secrecy in :grades order by t.id""";
    private static final String REVIEW = """
            select m.id, m.title, m.changedAt from Minutes m
            where m.state = DRAFT and m.draftedBy <> :who and m.secrecy in :grades order by m.id""";
    private static final String ISSUE = """
            select m.id, m.title, m.changedAt from Minutes m
            where m.state = REVIEWED and m.secrecy in :grades and :who <> '' order by m.id""";
    private static final String ASKED_OF = """

            and o.personId <> :who and (o.askedOf = :who or exists (
                select 1 from Person d where d.personId = o.askedOf and d.standIn = :who
                    and d.awayFrom <= instant and d.awayUntil > instant)) order by o.id""";
    private static final String OUTINGS = """
            select o.id, concat(p.name, ' ', o.place), o.reportedAt from Outing o, Person p
            where p.personId = o.personId and o.state = REPORTED""" + ASKED_OF;
    private static final String PROLONGATIONS = """
            select o.id, concat(p.name, ' ', o.place), o.changedAt from Outing o, Person p
            where p.personId = o.personId and o.askedUntil is not null""" + ASKED_OF;
    private static final String OVERDUE = """
            select o.id, concat(p.name, ' ', o.place), o.overdueSince from Outing o, Person p
            where p.personId = o.personId and o.state = CONSENTED and o.overdueSince is not null""";
    private static final String OWN_RETURN = OVERDUE + " and o.personId = :who order by o.id";
    private static final String RETURNS = OVERDUE + " and :who <> '' order by o.id";

    private static final String PLANNED = """
            select p.id, p.title, p.changedAt, p.plannedOn from PlannedMeeting p
            where p.state = PLANNED and p.plannedOn <= :horizon""";
    private static final String PREPARE = PLANNED + " and p.department = :who order by p.plannedOn, p.id";
    private static final String CONVENE = PLANNED + " and :who <> '' order by p.plannedOn, p.id";

    private final Queries queries;
    private final Policies policies;
    private final BusinessClock clock;

    DeskResource(Queries queries, Policies policies, BusinessClock clock) {
        this.queries = queries;
        this.policies = policies;
        this.clock = clock;
    }

    /** At most 200 things that wait for the caller, by kind and age. */
    @GET
    @Operation(operationId = "getMeetingDesk", summary = "What waits for the caller in meeting-service")
    public Uni<Desk> desk() {
        Caller caller = queries.caller();
        List<Waiting> waiting = new ArrayList<>();
        if (caller.holds(Office.DEPARTMENT_HEAD, Office.DISTRICT_HEAD) && caller.department() != null) {
            waiting.add(new Waiting("topic", "countersign", 41, "/api/meetings/topics/", COUNTERSIGN, caller.department()));
            waiting.add(new Waiting("topic", "resubmit", 41, "/api/meetings/topics/", RESUBMIT, caller.department()));
            waiting.add(new Waiting("higher-meeting", "reply", 45, "/api/meetings/higher/", REPLY, caller.department()));
            waiting.add(new Waiting("planned-meeting", "prepare", 46, "/api/meetings/plan/", PREPARE, caller.department()));
        }
        if (caller.holds(Office.OFFICE_DIRECTOR, Office.OFFICE_DEPUTY_DIRECTOR)) {
            waiting.add(new Waiting("topic", "admit", 41, "/api/meetings/topics/", ADMIT, caller.id()));
            waiting.add(new Waiting("minutes", "review", 43, "/api/meetings/minutes/", REVIEW, caller.id()));
            waiting.add(new Waiting("minutes", "issue", 43, "/api/meetings/minutes/", ISSUE, caller.id()));
        }
        if (caller.holds(Office.SECRETARY_GENERAL, Office.OFFICE_DIRECTOR, Office.OFFICE_DEPUTY_DIRECTOR)) {
            waiting.add(new Waiting("planned-meeting", "convene", 46, "/api/meetings/plan/", CONVENE, caller.id()));
        }
        if (caller.holds(Office.MAYOR, Office.VICE_MAYOR)) {
            waiting.add(new Waiting("meeting", "chair", 36, "/api/meetings/", CHAIR, caller.id()));
            waiting.add(new Waiting("leave", "decide", 42, "/api/meetings/leaves/", LEAVE, caller.id()));
        }
        if (caller.holds(Office.MAYOR)) {
            waiting.add(new Waiting("higher-meeting", "decide", 45, "/api/meetings/higher/", HIGHER, caller.id()));
        }
        if (caller.holds(Office.MAYOR, Office.VICE_MAYOR, Office.SECRETARY_GENERAL)) {
            waiting.add(new Waiting("outing", "consent", 6, "/api/meetings/outings/", OUTINGS, caller.id()));
            waiting.add(new Waiting("outing", "decide-prolongation", 6, "/api/meetings/outings/", PROLONGATIONS, caller.id()));
        }
        boolean urges = caller.holds(Office.SECRETARY_GENERAL, Office.OFFICE_DIRECTOR, Office.OFFICE_DEPUTY_DIRECTOR);
        waiting.add(new Waiting("outing", "return", 6, "/api/meetings/outings/", urges ? RETURNS : OWN_RETURN, caller.id()));
        return policies.current().map(this::horizon)
                .chain(horizon -> queries.read(session -> collect(session, caller, horizon, waiting, new ArrayList<>())))
                .map(items -> new Desk(items.size() > MOST ? items.subList(0, MOST) : items));
    }

    /** The last day for which an entry of the plan is on a desk. */
    private LocalDate horizon(PolicySet figures) {
        LocalDate today = BusinessZone.dayOf(clock.now());
        return today.plusDays(figures.inForce(PlanRule.DUE.id(), Policy.ANY, today).count());
    }

    private static Uni<List<DeskItem>> collect(Mutiny.Session session, Caller caller, LocalDate horizon, List<Waiting> waiting,
                                               List<DeskItem> items) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Waiting one : waiting) {
            all = all.chain(() -> read(session, caller, horizon, one)).invoke(items::addAll).replaceWithVoid();
        }
        return all.replaceWith(items);
    }

    private static Uni<List<DeskItem>> read(Mutiny.Session session, Caller caller, LocalDate horizon, Waiting what) {
        Mutiny.SelectionQuery<Object[]> query = session.createSelectionQuery(what.query(), Object[].class)
                .setParameter("who", what.who()).setMaxResults(MOST);
        if (what.query().contains(":grades")) {
            query.setParameter("grades", Clearance.upTo(caller.clearance()));
        }
        if (what.query().contains(":horizon")) {
            query.setParameter("horizon", horizon);
        }
        return query.getResultList().map(rows -> rows.stream().map(what::item).toList());
    }

    private record Waiting(String kind, String act, int article, String path, String query, String who) {

        DeskItem item(Object[] row) {
            return new DeskItem(kind, ((UUID) row[0]).toString(), (String) row[1], act, article, (Instant) row[2], row.length > 3 ? BusinessZone.endOf((LocalDate) row[3]) : null,
                    path + row[0]);
        }
    }
}
