package org.workrules.supervision.matters;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.workrules.platform.identity.Office;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.pipeline.Work;

/**
 * Somebody took over a portfolio or a department: who leads a department answers for its open matters (art. 52), also
 * for those that were opened before this service knew of anybody.
 */
@ApplicationScoped
public class PortfolioHandler implements EventHandler<LeaderPositioned> {

    private static final String LED_BY_OTHERS = """
            select distinct m from Matter m left join fetch m.entries
            where m.department in :departments and m.state <> :closed
              and (m.responsibleLeader is null or m.responsibleLeader <> :person)""";
    private static final String WITHOUT_HEAD = """
            select distinct m from Matter m left join fetch m.entries
            where m.department = :department and m.state <> :closed and m.firstResponsible is null""";

    @Override
    public String type() {
        return LeaderPositioned.TYPE;
    }

    @Override
    public Class<LeaderPositioned> payload() {
        return LeaderPositioned.class;
    }

    @Override
    public Uni<Void> handle(LeaderPositioned leader, IncomingEvent event, Work work) {
        return takeOver(leader, work).chain(() -> answer(leader, work));
    }

    private Uni<Void> takeOver(LeaderPositioned leader, Work work) {
        if (!leader.offices().contains(Office.VICE_MAYOR.role()) || leader.departments().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return work.session().createSelectionQuery(LED_BY_OTHERS, Matter.class)
                .setParameter("departments", leader.departments()).setParameter("person", leader.personId())
                .setParameter("closed", MatterState.CLOSED)
                .getResultList()
                .invoke(found -> found.forEach(matter -> work.own(matter).handOver(leader.personId(), work.act())))
                .replaceWithVoid();
    }

    private Uni<Void> answer(LeaderPositioned leader, Work work) {
        boolean head = List.of(Office.DEPARTMENT_HEAD, Office.DISTRICT_HEAD).stream()
                .anyMatch(office -> leader.offices().contains(office.role()));
        if (!head || leader.department() == null || Department.GENERAL_OFFICE.equals(leader.department())) {
            return Uni.createFrom().voidItem();
        }
        return work.session().createSelectionQuery(WITHOUT_HEAD, Matter.class)
                .setParameter("department", leader.department()).setParameter("closed", MatterState.CLOSED).getResultList()
                .invoke(found -> found.forEach(matter -> work.own(matter).answerable(leader.personId())))
                .replaceWithVoid();
    }
}
