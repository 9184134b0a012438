package org.workrules.disclosure.figures;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.disclosure.figures.DisclosureFigures.DepartmentFigures;
import org.workrules.disclosure.figures.DisclosureFigures.NoticeFigures;
import org.workrules.disclosure.publicity.PublicationDuty;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.web.Queries;

/** Figures on disclosure: of all departments for those who lead and assess, of their own for department heads (art. 19, 23). */
@Path("/figures")
@Tag(name = "Figures")
public class FiguresResource {

    private static final String PERIOD = """
            issued_on between $1 and $2 and ($3::text is null or department = $3)""";
    private static final String DEPARTMENTS = """
            select department, count(*) as tasks,
                   count(*) filter (where published and not settled_late) as in_time,
                   count(*) filter (where published and settled_late) as late,
                   count(*) filter (where state = 'WITHHELD') as withheld,
                   count(*) filter (where state = 'WITHDRAWN') as withdrawn,
                   count(*) filter (where settled_at is null) as open,
                   count(*) filter (where settled_at is null and overdue_since is not null) as overdue,
                   count(*) filter (where published and interpretation is not null) as interpreted
            from (select p.*, exists (select 1 from edition e where e.publication_id = p.id) as published
                  from publication p where\s""" + PERIOD + """
            ) task group by department order by department""";
    private static final String WITHHELD = """
            select ground as name, count(*) as number from publication
            where state = 'WITHHELD' and\s""" + PERIOD + " group by ground order by ground";
    private static final String DISPATCHES = """
            select channel as name, count(*) as number from (
                select d.channel from publication_dispatch d join publication p on p.id = d.publication_id
                where\s""" + PERIOD + """

                union all
                select d.channel from first_notice_dispatch d join first_notice n on n.id = d.first_notice_id
                where $3::text is null and n.owed_since >= $1::date::timestamp at time zone 'Asia/Shanghai'
                  and n.owed_since < ($2::date + 1)::timestamp at time zone 'Asia/Shanghai') sent
            group by channel order by channel""";
    private static final String NOTICES = """
            select count(*) as owed,
                   count(*) filter (where state = 'ISSUED' and not late) as in_time,
                   count(*) filter (where state = 'ISSUED' and late) as late,
                   count(*) filter (where state <> 'ISSUED' and missed_at is not null) as missing,
                   count(*) filter (where conference_at is not null) as conferences,
                   count(*) filter (where conference_missed_at is not null) as conferences_missed
            from first_notice
            where owed_since >= $1::date::timestamp at time zone 'Asia/Shanghai'
              and owed_since < ($2::date + 1)::timestamp at time zone 'Asia/Shanghai'""";

    private final Queries queries;
    private final BusinessClock clock;

    FiguresResource(Queries queries, BusinessClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The figures of a period; of the present year unless another is asked for. */
    @GET
    @RolesAllowed({Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL,
            Role.MAYOR, Role.VICE_MAYOR, Role.SUPERVISION_BUREAU, Role.DEPARTMENT_HEAD})
    @Operation(operationId = "getDisclosureFigures", summary = "Published in time, late, withheld by ground; channels; first notices")
    public Uni<DisclosureFigures> figures(
            @QueryParam("from") @Parameter(description = "First day; the first of January unless given") LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day; today unless given") LocalDate to) {
        LocalDate today = BusinessZone.dayOf(clock.now());
        LocalDate first = from == null ? today.withDayOfYear(1) : from;
        LocalDate last = to == null ? today : to;
        Caller caller = queries.caller();
        String department = PublicationDuty.seesAll(caller) ? null : caller.department();
        Tuple period = Tuple.of(first, last, department);
        return departments(period).chain(departments -> counts(WITHHELD, period)
                .chain(withheld -> counts(DISPATCHES, period)
                        .chain(dispatches -> notices(Tuple.of(first, last), department == null)
                                .map(notices -> new DisclosureFigures(first, last, departments, withheld, dispatches, notices)))));
    }

    private Uni<List<DepartmentFigures>> departments(Tuple period) {
        return queries.rows(DEPARTMENTS, period).map(rows -> {
            List<DepartmentFigures> departments = new ArrayList<>();
            rows.forEach(row -> departments.add(new DepartmentFigures(row.getString("department"), row.getLong("tasks"),
                    row.getLong("in_time"), row.getLong("late"), row.getLong("withheld"), row.getLong("withdrawn"),
                    row.getLong("open"), row.getLong("overdue"), row.getLong("interpreted"))));
            return departments;
        });
    }

    private Uni<Map<String, Long>> counts(String query, Tuple period) {
        return queries.rows(query, period).map(FiguresResource::counts);
    }

    private static Map<String, Long> counts(RowSet<Row> rows) {
        Map<String, Long> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.put(row.getString("name"), row.getLong("number")));
        return counts;
    }

    private Uni<NoticeFigures> notices(Tuple period, boolean ofTheWholeCity) {
        if (!ofTheWholeCity) {
            return Uni.createFrom().nullItem();
        }
        return queries.rows(NOTICES, period).map(rows -> {
            Row row = rows.iterator().next();
            return new NoticeFigures(row.getLong("owed"), row.getLong("in_time"), row.getLong("late"),
                    row.getLong("missing"), row.getLong("conferences"), row.getLong("conferences_missed"));
        });
    }
}
