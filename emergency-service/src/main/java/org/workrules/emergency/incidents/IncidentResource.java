package org.workrules.emergency.incidents;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.emergency.escalation.ConsentRequest;
import org.workrules.emergency.escalation.ProvinceReportRequest;
import org.workrules.emergency.incidents.IncidentEntry.IncidentSummary;
import org.workrules.emergency.reporting.DutyView;
import org.workrules.emergency.reporting.Duties;
import org.workrules.emergency.sight.Sight;
import org.workrules.platform.clock.DeadlineView;
import org.workrules.platform.clock.Deadlines;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.leadership.Leaders;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Problems;
import org.workrules.platform.web.Queries;

/** Incidents: reported, followed, consented to, told to the province, closed (articles 56 and 57). */
@Path("/incidents")
@Tag(name = "Incidents")
@RolesAllowed({Role.DUTY_OFFICER, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD, Role.MAYOR, Role.VICE_MAYOR, Role.PARTY_GROUP_MEMBER,
        Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
@Produces(MediaType.APPLICATION_JSON)
public class IncidentResource {

    private final Commands commands;
    private final Queries queries;
    private final FactFinder finder;
    private final Leaders leaders;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Problems problems;

    IncidentResource(Commands commands, Queries queries, FactFinder finder, Leaders leaders, Duties duties, Deadlines deadlines,
                     Problems problems) {
        this.commands = commands;
        this.queries = queries;
        this.finder = finder;
        this.leaders = leaders;
        this.duties = duties;
        this.deadlines = deadlines;
        this.problems = problems;
    }

    /** Reports an incident; of an event that another department reported already, the report joins that incident. */
    @POST
    @RolesAllowed(Role.DUTY_OFFICER)
    @Operation(operationId = "reportIncident", summary = "File the first report of an incident",
            description = "Graded by casualties and loss. A report after the department's limit raises a breach. When another "
                    + "department reported the same event (category, district, time), the answer is that incident.")
    @APIResponseSchema(value = IncidentView.class, responseCode = "201")
    public Uni<Response> report(@Valid @NotNull FirstReport request) {
        return commands.act("incident.report", request)
                .create(work -> finder.aboutFirst(request, work), (known, act) -> known.sameEvent()
                        .map(incident -> incident.join(request, known.facts(), act))
                        .orElseGet(() -> Incident.report(request, known.facts(), act)))
                .answer(Incident::view);
    }

    /** Incidents the caller may know of, newest first. */
    @GET
    @Operation(operationId = "listIncidents", summary = "Incidents, newest first")
    public Uni<Page<IncidentSummary>> list(@BeanParam IncidentFilter filter, @Valid @BeanParam PageRequest page) {
        Sight sight = Sight.of(queries.caller());
        return queries.read(session -> filter.listing(sight).page(session, page, IncidentEntry::summary));
    }

    /** One incident with its reports. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getIncident", summary = "One incident with its reports, consent and report to the province")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        Sight sight = Sight.of(queries.caller());
        return queries.one(Incident.class, id, incident -> sight.covers(incident.parties()), Incident::view);
    }

    /** Who owes a report on an incident, by when, and when it came. */
    @GET
    @Path("/{id}/duties")
    @Operation(operationId = "listIncidentDuties", summary = "Who owes a report on an incident, and by when")
    public Uni<List<DutyView>> duties(UUID id) {
        Sight sight = Sight.of(queries.caller());
        return queries.read(session -> queries.visible(session, Incident.class, id, incident -> sight.covers(incident.parties()))
                .chain(incident -> duties.views(id, session)));
    }

    /** The deadlines of an incident and of the duties on it, each with how its end was found. */
    @GET
    @Path("/{id}/deadlines")
    @Operation(operationId = "listIncidentDeadlines", summary = "The deadlines of an incident, each explained")
    public Uni<List<DeadlineView>> deadlines(UUID id) {
        Sight sight = Sight.of(queries.caller());
        Locale language = problems.locale();
        return queries.read(session -> queries.visible(session, Incident.class, id, incident -> sight.covers(incident.parties()))
                .chain(incident -> duties.on(id, session))
                .chain(owed -> Multi.createFrom().iterable(owed).map(Aggregate::id).onCompletion().continueWith(id)
                        .onItem().transformToUniAndConcatenate(record -> deadlines.of(session, record, language))
                        .onItem().disjoint().map(DeadlineView.class::cast).collect().asList()));
    }

    /** Files a follow-up or final report. */
    @POST
    @Path("/{id}/reports")
    @RolesAllowed(Role.DUTY_OFFICER)
    @Operation(operationId = "followUpIncident", summary = "File a follow-up or final report")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200")
    public Uni<Response> followUp(UUID id, @Valid @NotNull FurtherReport request) {
        return commands.act("incident.follow-up", request).on(Incident.class, id)
                .decide((incident, work) -> finder.about(id, work.act().caller().department(), work),
                        (incident, facts, act) -> incident.followUp(request, facts, act))
                .answer(Incident::view);
    }

    /** Records a call of a department about an incident. */
    @POST
    @Path("/{id}/telephone-reports")
    @RolesAllowed(Role.DUTY_OFFICER)
    @Operation(operationId = "recordIncidentCall", summary = "Record a telephone report that the general office took")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200")
    public Uni<Response> telephoned(UUID id, @Valid @NotNull TelephoneReport request) {
        return commands.act("incident.telephone", request).on(Incident.class, id)
                .decide((incident, work) -> finder.about(id, request.department(), work),
                        (incident, facts, act) -> incident.telephoned(request, facts, act))
                .answer(Incident::view);
    }

    /** Joins another record of the same event to this one. */
    @POST
    @Path("/{id}/links")
    @RolesAllowed(Role.DUTY_OFFICER)
    @Operation(operationId = "linkIncident", summary = "Join another record of the same event to this incident")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200")
    public Uni<Response> link(UUID id, @Valid @NotNull LinkRequest request) {
        return commands.act("incident.link", request).on(Incident.class, id)
                .decide((incident, work) -> finder.aboutLink(incident, request.incidentId(), work),
                        (incident, facts, act) -> incident.join(request, facts, act))
                .answer(Incident::view);
    }

    /** Consents that the province be told. */
    @POST
    @Path("/{id}/consent")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR})
    @Operation(operationId = "consentToIncident", summary = "Consent that the province be told",
            description = "By the vice-mayor who commands the special headquarters of the category, the stand-in while that one "
                    + "is away, or the mayor (art. 57).")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200")
    public Uni<Response> consent(UUID id, @Valid @NotNull ConsentRequest request) {
        return commands.act("incident.consent", request).on(Incident.class, id)
                .decide((incident, work) -> leaders.current(work.session()),
                        (incident, leadership, act) -> incident.consent(request, leadership, act))
                .answer(Incident::view);
    }

    /** Records that the province was told. */
    @POST
    @Path("/{id}/province-report")
    @RolesAllowed({Role.DUTY_OFFICER, Role.OFFICE_DIRECTOR})
    @Operation(operationId = "reportIncidentToProvince", summary = "Record that the province was told",
            description = "Only after consent, for a larger or graver incident; late when past the limit from the municipal "
                    + "government's first knowledge (art. 57).")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200")
    public Uni<Response> notifyProvince(UUID id, @Valid @NotNull ProvinceReportRequest request) {
        return commands.act("incident.province-report", request).on(Incident.class, id)
                .decide((incident, act) -> incident.notifyProvince(request, act))
                .answer(Incident::view);
    }

    /** Closes an incident. */
    @POST
    @Path("/{id}/closure")
    @RolesAllowed({Role.DUTY_OFFICER, Role.OFFICE_DIRECTOR})
    @Operation(operationId = "closeIncident", summary = "Close an incident after its final report")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200")
    public Uni<Response> close(UUID id, @Valid @NotNull ClosureRequest request) {
        return commands.act("incident.close", request).on(Incident.class, id)
                .decide((incident, act) -> incident.close(request, act))
                .answer(Incident::view);
    }
}
