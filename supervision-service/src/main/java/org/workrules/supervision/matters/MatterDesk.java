package org.workrules.supervision.matters;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.web.DeskItem;

/** What of the matters waits for somebody: to dispatch, to handle, to urge, to judge. */
@ApplicationScoped
public class MatterDesk {

    /** Items of one pile, the longest waiting first. */
    public static final int PILE = 200;

    private static final int DISPATCH_ARTICLE = 7;
    private static final int AUDIT_ARTICLE = 8;
    private static final int LEADER_ARTICLE = 52;
    private static final int MATTER_ARTICLE = 53;

    /** What waits for a caller. */
    public Uni<List<DeskItem>> of(Caller caller, Mutiny.Session session) {
        return Multi.createFrom().iterable(piles(caller))
                .onItem().transformToUniAndConcatenate(pile -> read(pile, caller, session))
                .collect().with(Collectors.flatMapping(List::stream, Collectors.toList()));
    }

    private static List<Pile> piles(Caller caller) {
        List<Pile> piles = new ArrayList<>();
        if (caller.ofGeneralOffice()) {
            piles.add(new Pile("m.state = UNASSIGNED and m.audit = false", Map.of(), matter -> item(matter, "assign", DISPATCH_ARTICLE)));
        }
        if (MatterAccess.oversees(caller)) {
            piles.add(new Pile("m.state = CLOSURE_PROPOSED and m.audit = false and m.department <> :mine", mine(caller),
                    matter -> item(matter, "accept-closure", MATTER_ARTICLE)));
            piles.add(new Pile("m.state = OPEN and m.audit = false and m.overdue = true", Map.of(),
                    matter -> item(matter, "remind", MATTER_ARTICLE)));
        }
        if (MatterAccess.handles(caller) && caller.department() != null) {
            piles.add(new Pile("m.state = OPEN and m.department = :mine", mine(caller),
                    matter -> item(matter, handling(matter), MATTER_ARTICLE)));
        }
        if (caller.holds(Office.MAYOR, Office.VICE_MAYOR)) {
            piles.add(new Pile("m.state = OPEN and m.responsibleLeader = :me and (m.overdue = true or m.reminders > 0)",
                    Map.of("me", caller.id()), matter -> item(matter, "urge", LEADER_ARTICLE)));
        }
        if (caller.holds(Office.MAYOR)) {
            piles.add(new Pile("m.state = CLOSURE_PROPOSED and m.audit = true", Map.of(), matter -> item(matter, "accept-closure", AUDIT_ARTICLE)));
        }
        if (caller.holds(Office.AUDIT_BUREAU, Office.MAYOR)) {
            piles.add(new Pile("m.state = UNASSIGNED and m.audit = true", Map.of(), matter -> item(matter, "assign", AUDIT_ARTICLE)));
        }
        return piles;
    }

    private static Map<String, Object> mine(Caller caller) {
        return Map.of("mine", String.valueOf(caller.department()));
    }

    private static String handling(Matter matter) {
        if (matter.overdue) {
            return "finish-overdue";
        }
        return matter.reminders > 0 ? "answer-reminder" : "report-progress";
    }

    private static Uni<List<DeskItem>> read(Pile pile, Caller caller, Mutiny.Session session) {
        Mutiny.SelectionQuery<Matter> query = session.createSelectionQuery(
                "from Matter m where m.secrecy in :grades and (" + pile.condition() + ") order by m.openedAt", Matter.class);
        query.setParameter("grades", MatterAccess.grades(caller));
        pile.values().forEach(query::setParameter);
        return query.setMaxResults(PILE).getResultList()
                .map(found -> found.stream().map(pile.item()).toList());
    }

    private static DeskItem item(Matter matter, String act, int article) {
        Instant dueAt = matter.dueOn == null ? null : BusinessZone.endOf(matter.dueOn);
        Instant since = matter.state == MatterState.CLOSURE_PROPOSED ? matter.changedAt() : matter.openedAt;
        return new DeskItem("matter", matter.id().toString(), matter.title, act, article, since, dueAt,
                "/api/supervision/matters/" + matter.id());
    }

    private record Pile(String condition, Map<String, ?> values, Function<Matter, DeskItem> item) {
    }
}
