package org.workrules.meeting.study;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.leadership.PeopleRegister;
import org.workrules.meeting.study.StudyPlan.StudyPlanView;
import org.workrules.meeting.study.StudySession.SessionView;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Collective study, and members' own plans of study (art. 33). */
@Path("/study")
@Tag(name = "Study")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class StudyResource {

    private final Commands commands;
    private final Queries queries;
    private final PeopleRegister register;

    StudyResource(Commands commands, Queries queries, PeopleRegister register) {
        this.commands = commands;
        this.queries = queries;
        this.register = register;
    }

    /** Sessions, newest first. */
    @GET
    @Path("/sessions")
    @Operation(operationId = "listStudySessions", summary = "Sessions of collective study")
    public Uni<Page<SessionView>> sessions(@QueryParam("state") StudyState state, @QueryParam("from") LocalDate from,
                                           @QueryParam("until") LocalDate until, @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(StudySession.class)
                .where("e.state = :state", "state", state)
                .where("e.heldOn >= :from", "from", from)
                .where("e.heldOn <= :until", "until", until)
                .page(session, page, StudySession::view));
    }

    /** One session. */
    @GET
    @Path("/sessions/{id}")
    @Operation(operationId = "getStudySession", summary = "One session of collective study")
    @APIResponseSchema(value = SessionView.class, responseCode = "200")
    public Uni<Response> session(@PathParam("id") UUID id) {
        return queries.one(StudySession.class, id, session -> true, StudySession::view);
    }

    /** Plans a session. */
    @POST
    @Path("/sessions")
    @RolesAllowed({Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "planStudySession", summary = "Plan a session of collective study")
    @APIResponseSchema(value = SessionView.class, responseCode = "201")
    public Uni<Response> plan(@Valid @NotNull PlanStudy request) {
        return commands.act("study.plan", request).create(act -> StudySession.plan(request, act)).answer(StudySession::view);
    }

    /** Records who came. */
    @POST
    @Path("/sessions/{id}/attendance")
    @RolesAllowed({Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "recordStudySession", summary = "Record that a session was held and who came")
    @APIResponseSchema(value = SessionView.class, responseCode = "200")
    public Uni<Response> hold(@PathParam("id") UUID id, @Valid @NotNull RecordStudy request) {
        return commands.act("study.hold", request).on(StudySession.class, id)
                .decide((StudySession session, Work work) -> register.all(work.session()),
                        (session, people, act) -> session.hold(request, people, act))
                .answer(StudySession::view);
    }

    /** Cancels a session. */
    @POST
    @Path("/sessions/{id}/cancellation")
    @RolesAllowed({Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "cancelStudySession", summary = "Cancel a planned session, and say why")
    @APIResponseSchema(value = SessionView.class, responseCode = "200")
    public Uni<Response> cancel(@PathParam("id") UUID id, @Valid @NotNull CancelStudy request) {
        return commands.act("study.cancel", request).on(StudySession.class, id)
                .decide((session, act) -> session.cancel(request)).answer(StudySession::view);
    }

    /** Plans of study: one's own, all for the general office. */
    @GET
    @Path("/plans")
    @Operation(operationId = "listStudyPlans", summary = "Plans of study: one's own, all for the general office")
    public Uni<Page<StudyPlanView>> plans(@QueryParam("year") @Min(2000) @Max(2200) Integer year, @Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        Listing<StudyPlan> plans = Listing.of(StudyPlan.class).where("e.year = :year", "year", year);
        if (!caller.ofGeneralOffice()) {
            plans.where("e.personId = :own", "own", caller.id());
        }
        return queries.read(session -> plans.page(session, page, StudyPlan::view));
    }

    /** One plan. */
    @GET
    @Path("/plans/{id}")
    @Operation(operationId = "getStudyPlan", summary = "One plan of study")
    @APIResponseSchema(value = StudyPlanView.class, responseCode = "200")
    public Uni<Response> studyPlan(@PathParam("id") UUID id) {
        return queries.one(StudyPlan.class, id, plan -> plan.visibleTo(queries.caller()), StudyPlan::view);
    }

    /** A member makes a plan. */
    @POST
    @Path("/plans")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.PARTY_GROUP_MEMBER, Role.DEPARTMENT_HEAD})
    @Operation(operationId = "makeStudyPlan", summary = "Make one's own plan of study for a year")
    @APIResponseSchema(value = StudyPlanView.class, responseCode = "201")
    public Uni<Response> make(@Valid @NotNull MakeStudyPlan request) {
        return commands.act("study.make-plan", request).create(act -> StudyPlan.make(request, act)).answer(StudyPlan::view);
    }

    /** A member records what was studied. */
    @POST
    @Path("/plans/{id}/subjects")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.PARTY_GROUP_MEMBER, Role.DEPARTMENT_HEAD})
    @Operation(operationId = "recordStudySubject", summary = "Record that a subject of the plan was studied")
    @APIResponseSchema(value = StudyPlanView.class, responseCode = "200")
    public Uni<Response> study(@PathParam("id") UUID id, @Valid @NotNull RecordSubject request) {
        return commands.act("study.subject", request).on(StudyPlan.class, id)
                .decide((plan, act) -> plan.study(request, act)).answer(StudyPlan::view);
    }
}
