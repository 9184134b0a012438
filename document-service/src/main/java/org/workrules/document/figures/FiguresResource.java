package org.workrules.document.figures;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Year;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.web.Queries;

/** Handling time measured (art. 47): one line for each department of a year. */
@Path("/figures")
@Tag(name = "Documents")
public class FiguresResource {

    private static final String SELECT = """
            select drafting_department, count(*) as issued,
                   cast(round(cast(percentile_cont(0.5) within group (
                        order by extract(epoch from issued_at - submitted_at) / 86400) as numeric), 2) as double precision) as median,
                   cast(round(cast(percentile_cont(0.9) within group (
                        order by extract(epoch from issued_at - submitted_at) / 86400) as numeric), 2) as double precision) as slow,
                   coalesce(sum(pages), 0) as pages
            from document where issued_on between ?1 and ?2
            group by drafting_department order by drafting_department""";

    private final Queries queries;

    FiguresResource(Queries queries) {
        this.queries = queries;
    }

    /** Documents issued in a business year, by department. */
    @GET
    @RolesAllowed({Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR,
            Role.OFFICE_DEPUTY_DIRECTOR, Role.SUPERVISION_BUREAU, Role.DEPARTMENT_HEAD})
    @Operation(operationId = "getDocumentFigures", summary = "Documents issued in a year and their median handling time")
    public Uni<List<HandlingFigure>> figures(@QueryParam("year") @NotNull @Min(2000) @Max(2200)
                                             @Parameter(example = "2026") Integer year) {
        return queries.read(session -> session.createNativeQuery(SELECT, Object[].class)
                .setParameter(1, Year.of(year).atDay(1)).setParameter(2, Year.of(year).atDay(Year.of(year).length()))
                .getResultList()
                .map(rows -> rows.stream().map(column -> new HandlingFigure((String) column[0], year,
                        ((Number) column[1]).longValue(), ((Number) column[2]).doubleValue(), ((Number) column[3]).doubleValue(),
                        ((Number) column[4]).longValue())).toList()));
    }
}
