package org.workrules.supervision.accountability;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.web.DeskItem;

/** What of the accountability cases waits for somebody. */
@ApplicationScoped
public class CaseDesk {

    private static final int PILE = 200;
    private static final int ARTICLE = 28;
    private static final String WAITING = """
            from AccountabilityCase c where c.state in :states and c.department <> :mine
            order by c.openedAt""";

    /** What waits for a caller. */
    public Uni<List<DeskItem>> of(Caller caller, Mutiny.Session session) {
        Map<CaseState, String> acts = acts(caller);
        if (acts.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createSelectionQuery(WAITING, AccountabilityCase.class)
                .setParameter("states", new ArrayList<>(acts.keySet()))
                .setParameter("mine", String.valueOf(caller.department()))
                .setMaxResults(PILE).getResultList()
                .map(found -> found.stream().map(known -> item(known, acts.get(known.state))).toList());
    }

    private static Map<CaseState, String> acts(Caller caller) {
        Map<CaseState, String> acts = new EnumMap<>(CaseState.class);
        if (caller.holds(Office.SUPERVISION_BUREAU)) {
            acts.put(CaseState.OPENED, "establish-facts");
            acts.put(CaseState.FACTS_ESTABLISHED, "hear");
            acts.put(CaseState.HEARD, "propose-decision");
        }
        if (caller.holds(Office.MAYOR)) {
            acts.put(CaseState.DECISION_PROPOSED, "approve");
            acts.put(CaseState.APPEALED, "decide-appeal");
        }
        return acts;
    }

    private static DeskItem item(AccountabilityCase known, String act) {
        return new DeskItem("accountability-case", known.id().toString(), known.title, act, ARTICLE, known.changedAt(), null,
                "/api/supervision/accountability-cases/" + known.id());
    }
}
