package org.workrules.meeting.views;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.agenda.TopicReaders;
import org.workrules.meeting.meetings.CapRule;
import org.workrules.meeting.meetings.MeetingKind;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.policy.Policies;
import org.workrules.platform.rules.Text;
import org.workrules.platform.web.Queries;

/** What the record of meetings shows: a week, a topic's trail, figures, the plan of a year; as tables for spreadsheets too. */
@Path("/views")
@Tag(name = "Views")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ViewResource {

    private static final int DAYS_OF_A_WEEK = 7;

    private final Queries queries;
    private final TopicReaders readers;
    private final Policies policies;
    private final BusinessClock clock;

    ViewResource(Queries queries, TopicReaders readers, Policies policies, BusinessClock clock) {
        this.queries = queries;
        this.readers = readers;
        this.policies = policies;
        this.clock = clock;
    }

    /** A week of meetings: one's own, anybody's for leaders and the general office. */
    @GET
    @Path("/week")
    @Operation(operationId = "getWeek", summary = "Somebody's meetings of the week that begins on a day")
    public Uni<WeekView> week(@QueryParam("person") @Size(max = 60) String person, @QueryParam("from") LocalDate from) {
        Caller caller = queries.caller();
        String whose = person == null ? caller.id() : person;
        Denied.unless(whose.equals(caller.id()) || caller.atTheTable(), new Text(
                "Only leaders and the general office see the week of others.", "仅市领导和办公室可以查看他人日程。"));
        LocalDate first = from == null ? BusinessZone.dayOf(clock.now()).with(DayOfWeek.MONDAY) : from;
        LocalDate last = first.plusDays(DAYS_OF_A_WEEK - 1);
        return queries.rows(WeekView.SQL, Tuple.of(whose, start(first), start(last.plusDays(1))))
                .map(rows -> new WeekView(whose, first, last, list(rows, WeekView::entry)));
    }

    /** The whole trail of a topic, for those who may read it. */
    @GET
    @Path("/topics/{id}")
    @Operation(operationId = "getTopicTrail", summary = "All that happened to a topic, in order of time")
    public Uni<TrailView> trail(@PathParam("id") UUID id) {
        return queries.read(session -> readers.read(session, id).map(Topic::title))
                .chain(title -> queries.rows(TrailView.SQL, Tuple.of(id))
                        .map(rows -> new TrailView(id, title, list(rows, TrailView::step))));
    }

    /** Figures of meetings by kind. */
    @GET
    @Path("/figures")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR,
            Role.OFFICE_DEPUTY_DIRECTOR, Role.SUPERVISION_BUREAU})
    @Operation(operationId = "getMeetingFigures", summary = "Figures of the meetings of a span by kind")
    public Uni<List<FiguresView>> figures(@NotNull @QueryParam("from") LocalDate from, @NotNull @QueryParam("until") LocalDate until,
                                          @QueryParam("kind") MeetingKind kind) {
        return rows(FiguresView.SQL, from, until, kind, FiguresView::of);
    }

    /** The same as a table. */
    @GET
    @Path("/figures.csv")
    @Produces(Csv.TYPE)
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR,
            Role.OFFICE_DEPUTY_DIRECTOR, Role.SUPERVISION_BUREAU})
    @Operation(operationId = "getMeetingFiguresTable", summary = "Figures of the meetings of a span by kind, as CSV")
    @APIResponse(responseCode = "200", description = "A table", content = @Content(mediaType = Csv.TYPE,
            schema = @Schema(type = SchemaType.STRING, examples = "会议类型,召集")))
    public Uni<Response> figuresTable(@NotNull @QueryParam("from") LocalDate from, @NotNull @QueryParam("until") LocalDate until,
                                      @QueryParam("kind") MeetingKind kind) {
        return figures(from, until, kind).map(found -> table("figures", FiguresView.HEAD, found.stream().map(FiguresView::cells).toList()));
    }

    /** The meetings of a span as a table, the first 5000. */
    @GET
    @Path("/meetings.csv")
    @Produces(Csv.TYPE)
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR,
            Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "getMeetingsTable", summary = "The meetings of a span, as CSV")
    @APIResponse(responseCode = "200", description = "A table", content = @Content(mediaType = Csv.TYPE,
            schema = @Schema(type = SchemaType.STRING, examples = "编号,会议类型")))
    public Uni<Response> meetingsTable(@NotNull @QueryParam("from") LocalDate from, @NotNull @QueryParam("until") LocalDate until,
                                       @QueryParam("kind") MeetingKind kind) {
        return rows(MeetingRow.SQL, from, until, kind, MeetingRow::of)
                .map(found -> table("meetings", MeetingRow.HEAD, found.stream().map(MeetingRow::cells).toList()));
    }

    /** The plan of a year against what was held. */
    @GET
    @Path("/year")
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR,
            Role.OFFICE_DEPUTY_DIRECTOR, Role.FINANCE})
    @Operation(operationId = "getMeetingYear", summary = "The plan of a year against what was held, by kind")
    public Uni<List<YearView>> year(@NotNull @Min(2000) @Max(2200) @QueryParam("year") Integer year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return policies.current().chain(figures -> queries
                .rows(YearView.SQL, Tuple.of(year, start(first), start(first.plusYears(1))))
                .map(rows -> list(rows, row -> YearView.of(row, kind ->
                        figures.inForce(CapRule.NUMBER.id(), kind, BusinessZone.dayOf(clock.now())).count()))));
    }

    /** The same as a table. */
    @GET
    @Path("/year.csv")
    @Produces(Csv.TYPE)
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR,
            Role.OFFICE_DEPUTY_DIRECTOR, Role.FINANCE})
    @Operation(operationId = "getMeetingYearTable", summary = "The plan of a year against what was held, as CSV")
    @APIResponse(responseCode = "200", description = "A table", content = @Content(mediaType = Csv.TYPE,
            schema = @Schema(type = SchemaType.STRING, examples = "会议类型,年度上限")))
    public Uni<Response> yearTable(@NotNull @Min(2000) @Max(2200) @QueryParam("year") Integer year) {
        return year(year).map(found -> table("year", YearView.HEAD, found.stream().map(YearView::cells).toList()));
    }

    private <T> Uni<List<T>> rows(String sql, LocalDate from, LocalDate until, MeetingKind kind, Function<Row, T> view) {
        ViewRule.requireSpan(from, until);
        return queries.rows(sql, Tuple.of(start(from), start(until.plusDays(1)), kind == null ? null : kind.name()))
                .map(found -> list(found, view));
    }

    private static Response table(String name, List<String> head, List<List<Object>> rows) {
        return Response.ok(Csv.of(head, rows)).type(Csv.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name + ".csv").build();
    }

    private static OffsetDateTime start(LocalDate day) {
        return BusinessZone.startOf(day).atOffset(ZoneOffset.UTC);
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> view) {
        return rows.stream().map(view).toList();
    }
}
