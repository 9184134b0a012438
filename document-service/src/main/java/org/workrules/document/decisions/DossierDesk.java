package org.workrules.document.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.document.desk.DeskSource;
import org.workrules.document.desk.Piles;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.interests.InterestKind;
import org.workrules.platform.interests.Interests;
import org.workrules.platform.web.DeskItem;

/** Which dossiers wait for a caller, and for which act. */
@ApplicationScoped
class DossierDesk implements DeskSource {

    private static final int STEPS = 12;
    private static final int REPORT = 24;
    private static final Duration EVALUATION_AHEAD = Duration.ofDays(30);
    /** That a dossier touches no interest of a kind, whose codes are the value named after it; as {@link DossierRecord#touches} says of one. */
    private static final Map<InterestKind, String> FREE_OF = new EnumMap<>(Map.of(
            InterestKind.DEPARTMENT, " and e.department not in :DEPARTMENT and e.draftingDepartment not in :DEPARTMENT",
            InterestKind.ORGANIZATION, " and not array_intersects(e.concerns.codes, :ORGANIZATION)",
            InterestKind.FIELD, " and not array_intersects(e.concerns.fields, :FIELD)"));

    private final Interests interests;
    private final BusinessClock clock;

    DossierDesk(Interests interests, BusinessClock clock) {
        this.interests = interests;
        this.clock = clock;
    }

    @Override
    public Uni<List<DeskItem>> waiting(Caller caller, Mutiny.Session session) {
        List<Uni<List<DeskItem>>> piles = new ArrayList<>();
        if (caller.department() != null && caller.holds(Office.DEPARTMENT_HEAD, Office.DEPARTMENT_CLERK)) {
            Map<String, ?> own = Map.of("own", caller.department());
            piles.add(pile(caller, session, "prepare", STEPS,
                    "e.waitsFor = DEPARTMENT and e.state = PREPARING and (e.department = :own or e.draftingDepartment = :own)", own));
            piles.add(pile(caller, session, "issue", STEPS, "e.waitsFor = DEPARTMENT and e.state = ADOPTED and e.department = :own", own));
        }
        if (caller.department() != null && caller.holds(Office.DEPARTMENT_HEAD)) {
            piles.add(pile(caller, session, "evaluate", STEPS, "e.state = ISSUED and e.department = :own and e.evaluationDueAt < :soon",
                    Map.of("own", caller.department(), "soon", clock.now().plus(EVALUATION_AHEAD))));
        }
        if (caller.holds(Office.LEGAL_OFFICE)) {
            piles.add(toReview(caller, session));
        }
        if (caller.ofGeneralOffice()) {
            piles.add(pile(caller, session, "report", REPORT, "e.waitsFor = DEPARTMENT and e.state = ADOPTED and e.majorDecision"
                    + " and (e.congressToldOn is null or e.partyToldOn is null)", Map.of()));
            piles.add(pile(caller, session, "send-higher", STEPS,
                    "e.waitsFor = DEPARTMENT and e.state = ADOPTED and e.escalation is not null and e.escalatedOn is null", Map.of()));
            piles.add(pile(caller, session, "record-answer", STEPS, "e.waitsFor = HIGHER_BODY", Map.of()));
        }
        return Piles.together(piles);
    }

    /** Dossiers that the caller did not draft, that touch nothing in which the caller declared an interest (art. 30). */
    private Uni<List<DeskItem>> toReview(Caller caller, Mutiny.Session session) {
        return interests.of(session, List.of(caller.id()), BusinessZone.dayOf(clock.now())).chain(held -> {
            Map<String, Object> values = new HashMap<>(Map.of("me", caller.id()));
            String mine = "e.waitsFor = LEGAL_OFFICE and not array_contains(e.drafters, :me)" + FREE_OF.entrySet().stream()
                    .map(each -> freeOf(each.getKey(), each.getValue(), held.getOrDefault(caller.id(), Set.of()), values)).collect(Collectors.joining());
            return pile(caller, session, "review-legality", STEPS, mine, values);
        });
    }

    /** The condition that a dossier touches none of the interests of a kind; empty for somebody who holds none. */
    private static String freeOf(InterestKind kind, String condition, Set<String> held, Map<String, Object> values) {
        Set<String> codes = kind.codesIn(held);
        if (codes.isEmpty()) {
            return "";
        }
        values.put(kind.name(), kind == InterestKind.DEPARTMENT ? codes : codes.toArray(String[]::new));
        return condition;
    }

    private static Uni<List<DeskItem>> pile(Caller caller, Mutiny.Session session, String act, int article, String condition,
                                            Map<String, ?> values) {
        return Piles.of(Dossier.class, condition, values, caller, session, dossier -> new DeskItem("dossier", dossier.id().toString(),
                dossier.title, act, article, dossier.waitingSince, act.equals("evaluate") ? dossier.evaluationDueAt : null,
                "/api/documents/dossiers/" + dossier.id()));
    }
}
