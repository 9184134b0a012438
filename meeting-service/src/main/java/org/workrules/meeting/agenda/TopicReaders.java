package org.workrules.meeting.agenda;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.web.Queries;

/** Who may read a topic beside those it concerns: members and standing attendees of a meeting that has it on its agenda. */
@ApplicationScoped
public class TopicReaders {

    private static final String ASKED = """
            select exists (select 1 from agenda_item a join meeting_member p on p.meeting_id = a.meeting_id
            where a.topic_id = ?1 and p.person_id = ?2 and p.duty in ('MEMBER', 'STANDING', 'SUBSTITUTE'))""";

    private final Queries queries;

    TopicReaders(Queries queries) {
        this.queries = queries;
    }

    /** The topic, when the caller may read it; a refused look is recorded. */
    public Uni<Topic> read(Mutiny.Session session, UUID id) {
        Caller caller = queries.caller();
        return session.createNativeQuery(ASKED, Boolean.class).setParameter(1, id).setParameter(2, caller.id()).getSingleResult()
                .chain(asked -> queries.visible(session, Topic.class, id,
                        topic -> topic.visibleTo(caller) || asked && caller.clearance().covers(topic.secrecy())));
    }
}
