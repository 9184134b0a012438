package org.workrules.document.receiving;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.document.desk.DeskSource;
import org.workrules.document.desk.Piles;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leaders;
import org.workrules.platform.web.DeskItem;

/** Which incoming documents wait for a caller, and for which act. */
@ApplicationScoped
class IncomingDesk implements DeskSource {

    private static final int ARTICLE = 48;

    private final Leaders leaders;
    private final BusinessClock clock;

    IncomingDesk(Leaders leaders, BusinessClock clock) {
        this.leaders = leaders;
        this.clock = clock;
    }

    @Override
    public Uni<List<DeskItem>> waiting(Caller caller, Mutiny.Session session) {
        List<Uni<List<DeskItem>>> piles = new ArrayList<>();
        if (caller.department() != null && caller.holds(Office.DEPARTMENT_HEAD, Office.DEPARTMENT_CLERK, Office.DISTRICT_HEAD)) {
            Map<String, ?> own = Map.of("own", caller.department());
            piles.add(pile(caller, session, IncomingState.RETURNED, "revise", "e.sender = :own", own));
            piles.add(pile(caller, session, IncomingState.IN_HAND, "handle", "array_contains(e.handlers, :own)", own));
        }
        if (caller.department() != null && caller.holds(Office.DEPARTMENT_HEAD, Office.DISTRICT_HEAD)) {
            piles.add(pile(caller, session, IncomingState.PREPARED, "give-opinion", """
                    array_contains(e.asked, :own) and not exists (select 1 from Opinion o where o.document = e and o.department = :own)""",
                    Map.of("own", caller.department())));
            piles.add(pile(caller, session, IncomingState.PREPARED, "sign", """
                    e.sender = :own and (select count(o) from Opinion o where o.document = e) >= array_length(e.asked)""",
                    Map.of("own", caller.department())));
        }
        if (caller.ofGeneralOffice()) {
            piles.add(pile(caller, session, IncomingState.ARRIVED, "register", "1 = 1", Map.of()));
            piles.add(pile(caller, session, IncomingState.REGISTERED, "propose", "1 = 1", Map.of()));
            piles.add(pile(caller, session, IncomingState.REPORTED, "close", "1 = 1", Map.of()));
        }
        if (caller.holds(Office.MAYOR, Office.VICE_MAYOR)) {
            piles.add(toInstruct(caller, session));
        }
        return Piles.together(piles);
    }

    /** What was put before the caller, or before somebody for whom the caller acts today. */
    private Uni<List<DeskItem>> toInstruct(Caller caller, Mutiny.Session session) {
        return leaders.current(session).chain(leadership -> {
            List<String> actsFor = leadership.leaders().stream().map(leader -> leader.personId())
                    .filter(person -> person.equals(caller.id()) || leadership.actingFor(person, clock.now())
                            .filter(acting -> acting.personId().equals(caller.id())).isPresent()).toList();
            return actsFor.isEmpty() ? Uni.createFrom().item(List.of())
                    : pile(caller, session, IncomingState.PROPOSED, "instruct", "e.proposedLeader in :leaders", Map.of("leaders", actsFor));
        });
    }

    private static Uni<List<DeskItem>> pile(Caller caller, Mutiny.Session session, IncomingState state, String act, String condition,
                                            Map<String, ?> values) {
        return Piles.of(IncomingDocument.class, "e.state = " + state + " and " + condition, values, caller, session,
                document -> new DeskItem("incoming", document.id().toString(), document.title, act, ARTICLE, document.waitingSince,
                        document.dueAt, "/api/documents/incoming/" + document.id()));
    }
}
