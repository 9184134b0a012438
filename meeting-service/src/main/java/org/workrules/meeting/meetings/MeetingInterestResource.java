package org.workrules.meeting.meetings;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.meeting.agenda.Topic;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.interests.Interests;
import org.workrules.platform.interests.Recused;
import org.workrules.platform.web.Queries;

/** Who at a meeting must keep out of which open topic by the integrity register, before it comes to it (art. 30). */
@Path("/" + MeetingResource.ID + "/interests")
@Tag(name = "Meetings")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class MeetingInterestResource {

    private static final String TOPICS = "from Topic t where t.id in :topics";

    private final Queries queries;
    private final Interests interests;
    private final BusinessClock clock;

    MeetingInterestResource(Queries queries, Interests interests, BusinessClock clock) {
        this.queries = queries;
        this.interests = interests;
        this.clock = clock;
    }

    /** For the chair and the general office; what the interest is stays in the register. */
    @GET
    @Operation(operationId = "listInterestsInTopics", summary = "Members whose declared interests open topics of the meeting touch",
            description = "As of today, for the chair and the general office. The interest itself stays in the integrity register.")
    public Uni<List<TopicInterest>> interests(@PathParam("id") UUID id) {
        Caller caller = queries.caller();
        return queries.read(session -> queries.visible(session, Meeting.class, id,
                meeting -> caller.ofGeneralOffice() || caller.id().equals(meeting.chair())).chain(meeting -> of(meeting, session)));
    }

    private Uni<List<TopicInterest>> of(Meeting meeting, Mutiny.Session session) {
        if (meeting.openTopics().isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createSelectionQuery(TOPICS, Topic.class).setParameter("topics", meeting.openTopics()).getResultList()
                .chain(topics -> interests.in(session, topics.stream().flatMap(topic -> topic.subjects().stream())
                                .collect(Collectors.toSet()), BusinessZone.dayOf(clock.now()))
                        .map(found -> topics.stream().flatMap(topic -> touched(topic, meeting, found))
                                .sorted(Comparator.comparing(TopicInterest::topicId).thenComparing(TopicInterest::personId)).toList()));
    }

    private static Stream<TopicInterest> touched(Topic topic, Meeting meeting, Recused found) {
        return found.from(topic.subjects()).stream()
                .filter(person -> meeting.people().containsKey(person) && meeting.people().get(person).counted())
                .map(person -> new TopicInterest(topic.id(), topic.title(), person, meeting.people().get(person).name()));
    }

    /**
     * A member must keep out of a topic.
     *
     * @param topicId  the topic
     * @param title    what it is called
     * @param personId who
     * @param name     name to show
     */
    public record TopicInterest(UUID topicId, String title, String personId, String name) {
    }
}
