package org.workrules.disclosure.consultations;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.web.DeskItem;

/** Consultations that wait for a caller: opinions to answer, and those that can be concluded. */
public final class ConsultationDesk {

    private static final int MOST = 50;
    private static final int ARTICLE = 21;
    private static final String UNANSWERED = " exists (select 1 from PublicComment o where o.consultationId = c.id and o.answered = false)";
    private static final String TO_ANSWER = "from Consultation c where c.department = :department and c.state in (OPEN, CLOSED) and"
            + UNANSWERED + " order by c.closesAt, c.id";
    private static final String TO_CONCLUDE = "from Consultation c where c.department = :department and c.state = CLOSED and not"
            + UNANSWERED + " order by c.closesAt, c.id";

    private ConsultationDesk() {
    }

    /** What waits for a caller, bounded. */
    public static Uni<List<DeskItem>> waiting(Caller caller, Mutiny.Session session) {
        if (caller.department() == null || !caller.holds(Office.DEPARTMENT_HEAD, Office.DEPARTMENT_CLERK)) {
            return Uni.createFrom().item(List.of());
        }
        Uni<List<DeskItem>> answers = pile(caller, session, TO_ANSWER, "answer-opinions");
        return caller.holds(Office.DEPARTMENT_HEAD) ? answers.chain(first -> pile(caller, session, TO_CONCLUDE, "conclude")
                .map(second -> Stream.concat(first.stream(), second.stream()).toList())) : answers;
    }

    private static Uni<List<DeskItem>> pile(Caller caller, Mutiny.Session session, String query, String act) {
        return session.createSelectionQuery(query, Consultation.class).setParameter("department", caller.department())
                .setMaxResults(MOST).getResultList().map(found -> found.stream().map(consultation -> new DeskItem("consultation",
                        consultation.id().toString(), consultation.title(), act, ARTICLE, consultation.changedAt(),
                        consultation.state() == ConsultationState.OPEN ? consultation.closesAt() : null,
                        "/api/disclosure/consultations/" + consultation.id())).toList());
    }
}
