package org.workrules.meeting.agenda;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Topics on their way to a meeting (art. 41). */
@Path("/topics")
@Tag(name = "Topics")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class TopicResource {

    private final Commands commands;
    private final Queries queries;
    private final TopicReaders readers;
    private final ReadyDossiers dossiers;

    TopicResource(Commands commands, Queries queries, TopicReaders readers, ReadyDossiers dossiers) {
        this.commands = commands;
        this.queries = queries;
        this.readers = readers;
        this.dossiers = dossiers;
    }

    /** Topics the caller may know of, newest first. */
    @GET
    @Operation(operationId = "listTopics", summary = "Topics the caller may know of")
    public Uni<Page<TopicView>> list(@QueryParam("state") TopicState state,
                                     @QueryParam("department") @Size(max = 60) String department,
                                     @QueryParam("title") @Size(max = 100) String title,
                                     @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        Listing<Topic> topics = Listing.of(Topic.class)
                .where("e.state = :state", "state", state)
                .where("e.department = :department", "department", department)
                .where("locate(:title, e.title) > 0", "title", title)
                .where("e.secrecy in :grades", "grades", Clearance.upTo(caller.clearance()));
        if (!Topic.seesAll(caller)) {
            topics.where("array_contains(e.concerned, :own)", "own", caller.department() == null ? "" : caller.department());
        }
        return queries.read(session -> topics.page(session, page, Topic::view));
    }

    /** One topic. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getTopic", summary = "One topic with its countersignatures")
    @APIResponseSchema(value = TopicView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.read(session -> readers.read(session, id))
                .map(topic -> Response.ok(topic.view()).header(HttpHeaders.ETAG, topic.etag()).build());
    }

    /** A department proposes a topic. */
    @POST
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "proposeTopic", summary = "Propose a topic and name the departments it touches")
    @APIResponseSchema(value = TopicView.class, responseCode = "201")
    public Uni<Response> propose(@Valid @NotNull ProposeTopic request) {
        return commands.act("topic.propose", request).create(work -> dossiers.known(request.dossierId(), work), (dossier, act) -> {
            Topic topic = Topic.propose(request, act);
            topic.relyOn(dossier);
            return topic;
        }).answer(Topic::view);
    }

    /** The head of a department that the topic touches countersigns. */
    @POST
    @Path("/{id}/countersignatures")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "countersignTopic", summary = "Say what the department thinks of the topic")
    @APIResponseSchema(value = TopicView.class, responseCode = "200")
    public Uni<Response> countersign(UUID id, @Valid @NotNull CountersignTopic request) {
        return commands.act("topic.countersign", request).on(Topic.class, id)
                .decide((topic, act) -> topic.countersign(request, act)).answer(Topic::view);
    }

    /** The general office admits the topic. */
    @POST
    @Path("/{id}/admission")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "admitTopic", summary = "Give the general office's opinion and admit the topic")
    @APIResponseSchema(value = TopicView.class, responseCode = "200")
    public Uni<Response> admit(UUID id, @Valid @NotNull AdmitTopic request) {
        return commands.act("topic.admit", request).on(Topic.class, id)
                .decide((topic, work) -> dossiers.known(topic.dossierId(), work), (topic, dossier, act) -> {
                    topic.relyOn(dossier);
                    topic.admit(request, act);
                }).answer(Topic::view);
    }

    /** The proposing department withdraws the topic. */
    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "withdrawTopic", summary = "Take the topic back before it was decided")
    @APIResponseSchema(value = TopicView.class, responseCode = "200")
    public Uni<Response> withdraw(UUID id) {
        return commands.act("topic.withdraw", null).on(Topic.class, id).decide(Topic::withdraw).answer(Topic::view);
    }

    /** The general office returns the topic. */
    @POST
    @Path("/{id}/return")
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "returnTopic", summary = "Return the topic to its department with what is to be changed")
    @APIResponseSchema(value = TopicView.class, responseCode = "200")
    public Uni<Response> sendBack(UUID id, @Valid @NotNull ReturnTopic request) {
        return commands.act("topic.return", request).on(Topic.class, id)
                .decide((topic, act) -> topic.sendBack(request, act)).answer(Topic::view);
    }

    /** The proposing department hands a returned topic in again. */
    @POST
    @Path("/{id}/resubmission")
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD})
    @Operation(operationId = "resubmitTopic", summary = "Hand a returned topic in again; it is countersigned anew")
    @APIResponseSchema(value = TopicView.class, responseCode = "200")
    public Uni<Response> resubmit(UUID id, @Valid @NotNull ResubmitTopic request) {
        return commands.act("topic.resubmit", request).on(Topic.class, id)
                .decide((topic, work) -> dossiers.known(request.dossierId() == null ? topic.dossierId() : request.dossierId(), work),
                        (topic, dossier, act) -> {
                            topic.resubmit(request, act);
                            topic.relyOn(dossier);
                        }).answer(Topic::view);
    }
}
