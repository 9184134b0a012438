package org.workrules.emergency.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.emergency.escalation.Commander;
import org.workrules.emergency.grading.Category;
import org.workrules.emergency.incidents.IncidentEntry;
import org.workrules.emergency.reporting.ReportingDuty;
import org.workrules.emergency.sight.Sight;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leaders;
import org.workrules.platform.web.DeskItem;

/** Finds what waits for a caller, by the offices the caller holds; every list is bounded and stands on an index. */
@ApplicationScoped
public class Waiting {

    private static final int MOST = 200;
    private static final int ARTICLE = 57;
    private static final String PATH = "/api/emergency/incidents/";
    private static final String OWED = """
            from ReportingDuty d where d.department = :department and d.writtenAt is null and d.endedAt is null
            order by d.writtenDueAt""";
    private static final String FOLLOWING = """
            from IncidentEntry e where e.department = :department and e.followUpDueAt is not null order by e.followUpDueAt""";
    private static final String TO_NOTIFY = "from IncidentEntry e where e.escalation = CONSENTED order by e.escalationSince";
    private static final String TO_CONSENT = """
            from IncidentEntry e where e.escalation = AWAITING_CONSENT and e.category in :categories order by e.escalationSince""";
    private static final String ASKED = """
            from IncidentEntry e where e.escalation = AWAITING_CONSENT and e.askedMayorAt is not null order by e.escalationSince""";

    private final Leaders leaders;
    private final BusinessClock clock;

    Waiting(Leaders leaders, BusinessClock clock) {
        this.leaders = leaders;
        this.clock = clock;
    }

    /** What waits, the longest waiting first. */
    Uni<List<DeskItem>> of(Caller caller, Mutiny.Session session) {
        List<DeskItem> found = new ArrayList<>();
        Uni<Void> read = Uni.createFrom().voidItem();
        if (caller.holds(Office.DUTY_OFFICER) && caller.department() != null) {
            read = read.chain(() -> owed(caller, session)).invoke(found::addAll)
                    .chain(() -> following(caller, session)).invoke(found::addAll).replaceWithVoid();
        }
        if (caller.worksIn(Sight.GENERAL_OFFICE) && caller.holds(Office.DUTY_OFFICER, Office.OFFICE_DIRECTOR)) {
            read = read.chain(() -> incidents(session.createSelectionQuery(TO_NOTIFY, IncidentEntry.class), "report-to-province",
                    IncidentEntry::escalationSince, IncidentEntry::provinceDueAt)).invoke(found::addAll).replaceWithVoid();
        }
        if (caller.holds(Office.VICE_MAYOR)) {
            read = read.chain(() -> toConsent(caller, session)).invoke(found::addAll).replaceWithVoid();
        }
        if (caller.holds(Office.MAYOR)) {
            read = read.chain(() -> incidents(session.createSelectionQuery(ASKED, IncidentEntry.class), "consent",
                    IncidentEntry::askedMayorAt, IncidentEntry::provinceDueAt)).invoke(found::addAll).replaceWithVoid();
        }
        return read.map(nothing -> found.stream().sorted(Comparator.comparing(DeskItem::since)).limit(MOST).toList());
    }

    private Uni<List<DeskItem>> owed(Caller caller, Mutiny.Session session) {
        return session.createSelectionQuery(OWED, ReportingDuty.class).setParameter("department", caller.department())
                .setMaxResults(MOST).getResultList()
                .map(duties -> duties.stream().map(duty -> item(duty.incidentId(), duty.incidentTitle(), "report",
                        duty.knownAt(), duty.writtenDueAt())).toList());
    }

    private Uni<List<DeskItem>> following(Caller caller, Mutiny.Session session) {
        return incidents(session.createSelectionQuery(FOLLOWING, IncidentEntry.class)
                .setParameter("department", caller.department()), "follow-up", IncidentEntry::reportedAt, IncidentEntry::followUpDueAt);
    }

    private Uni<List<DeskItem>> toConsent(Caller caller, Mutiny.Session session) {
        return leaders.current(session).chain(leadership -> {
            List<Category> commanded = Arrays.stream(Category.values())
                    .filter(category -> Commander.of(category, leadership, clock.now()).is(caller.id())).toList();
            return commanded.isEmpty() ? Uni.createFrom().item(List.of())
                    : incidents(session.createSelectionQuery(TO_CONSENT, IncidentEntry.class)
                            .setParameter("categories", commanded), "consent",
                            IncidentEntry::escalationSince, IncidentEntry::provinceDueAt);
        });
    }

    private static Uni<List<DeskItem>> incidents(Mutiny.SelectionQuery<IncidentEntry> query, String act,
                                                 Function<IncidentEntry, Instant> since, Function<IncidentEntry, Instant> dueAt) {
        return query.setMaxResults(MOST).getResultList().map(found -> found.stream()
                .map(entry -> item(entry.id(), entry.title(), act, since.apply(entry), dueAt.apply(entry))).toList());
    }

    private static DeskItem item(UUID incidentId, String title, String act, Instant since, Instant dueAt) {
        return new DeskItem("incident", incidentId.toString(), title, act, ARTICLE, since, dueAt, PATH + incidentId);
    }
}
