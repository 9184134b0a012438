package org.workrules.document.receiving;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.interests.Interests;
import org.workrules.platform.interests.Recused;
import org.workrules.platform.leadership.Leader;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.leadership.Leaders;
import org.workrules.platform.web.DeskItem;

/** Which incoming documents wait for a caller, and for which act. */
@ApplicationScoped
class IncomingDesk implements DeskSource {

    private static final int ARTICLE = 48;
    private static final int MOST = 200;
    private static final String PROPOSED = """
            from IncomingDocument e where e.state = PROPOSED and e.proposedLeader in :leaders and e.secrecy in :grades
            order by e.waitingSince, e.id""";

    private final Leaders leaders;
    private final Interests interests;
    private final BusinessClock clock;

    IncomingDesk(Leaders leaders, Interests interests, BusinessClock clock) {
        this.leaders = leaders;
        this.interests = interests;
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

    /** What was put before the caller, or before somebody for whom the caller acts in it today; nothing that the caller keeps out of. */
    private Uni<List<DeskItem>> toInstruct(Caller caller, Mutiny.Session session) {
        return leaders.current(session).chain(leadership -> {
            List<String> near = leadership.leaders().stream().filter(leader -> leader.personId().equals(caller.id())
                    || caller.id().equals(leader.standIn())).map(Leader::personId).toList();
            return near.isEmpty() ? Uni.createFrom().item(List.of())
                    : session.createSelectionQuery(PROPOSED, IncomingDocument.class).setParameter("leaders", near)
                            .setParameter("grades", Clearance.upTo(caller.clearance())).setMaxResults(MOST).getResultList()
                            .chain(found -> interests.in(session, touchedBy(found), BusinessZone.dayOf(clock.now()))
                                    .map(recused -> found.stream().filter(document -> isFor(caller, document, leadership, recused))
                                            .limit(Piles.MOST_OF_ONE).map(document -> item(document, "instruct")).toList()));
        });
    }

    private static Set<String> touchedBy(List<IncomingDocument> documents) {
        return documents.stream().flatMap(document -> document.touches().stream()).collect(Collectors.toSet());
    }

    private boolean isFor(Caller caller, IncomingDocument document, Leadership leadership, Recused recused) {
        Set<String> keepOut = recused.from(document.touches());
        return !keepOut.contains(caller.id()) && document.isBefore(caller.id(), leadership, keepOut, clock.now());
    }

    private static Uni<List<DeskItem>> pile(Caller caller, Mutiny.Session session, IncomingState state, String act, String condition,
                                            Map<String, ?> values) {
        return Piles.of(IncomingDocument.class, "e.state = " + state + " and " + condition, values, caller, session,
                document -> item(document, act));
    }

    private static DeskItem item(IncomingDocument document, String act) {
        return new DeskItem("incoming", document.id().toString(), document.title, act, ARTICLE, document.waitingSince, document.dueAt,
                "/api/documents/incoming/" + document.id());
    }
}
