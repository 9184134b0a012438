package org.workrules.meeting.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.meeting.leadership.Person;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.web.Queries;

/** Calendars at their secret addresses, for calendar programs, which have no token. Every wrong address gets one and the same 404. */
@Path("/public/calendars")
@Tag(name = "Calendar")
@PermitAll
@SecurityRequirementsSet
public class PublicCalendarResource {

    private static final String TYPE = "text/calendar;charset=UTF-8";
    private static final String OWNER = """
            select p from Person p, CalendarFeed f where p.personId = f.personId and f.tokenHash = :hash""";

    private final Queries queries;
    private final Entries entries;
    private final BusinessClock clock;

    PublicCalendarResource(Queries queries, Entries entries, BusinessClock clock) {
        this.queries = queries;
        this.entries = entries;
        this.clock = clock;
    }

    /** The calendar of whoever the address was given to, while that person holds an office. */
    @GET
    @Path("/{token}")
    @Produces(TYPE)
    @Operation(operationId = "readCalendar", summary = "A calendar at its secret address, as an iCalendar stream")
    @APIResponse(responseCode = "200", description = "The calendar", content = @Content(mediaType = TYPE,
            schema = @Schema(type = SchemaType.STRING, examples = "BEGIN:VCALENDAR")))
    public Uni<Response> read(@PathParam("token") String token) {
        FeedToken asked = new FeedToken(token);
        if (!asked.wellFormed()) {
            return Uni.createFrom().failure(nothing());
        }
        return queries.read(session -> session.createSelectionQuery(OWNER, Person.class).setParameter("hash", asked.hash())
                .getSingleResultOrNull().onItem().ifNull().failWith(PublicCalendarResource::nothing)
                .chain(person -> calendar(person, session)));
    }

    private Uni<Response> calendar(Person person, Mutiny.Session session) {
        if (person.offices().isEmpty()) {
            return Uni.createFrom().failure(nothing());
        }
        return entries.of(person.personId(), clock.now(), session).map(found -> Response.ok(ICalendar.of(person.name(), found))
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300").build());
    }

    private static NotFound nothing() {
        return new NotFound("Calendar", "of this address");
    }
}
