package org.workrules.meeting.leadership;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.web.Queries;

/** Who is in charge of what, and who acts for whom, at any moment (articles 5 and 6). */
@Path("/leadership")
@Tag(name = "Leadership")
@Authenticated
public class LeadershipResource {

    private final Queries queries;
    private final PeopleRegister register;
    private final BusinessClock clock;

    LeadershipResource(Queries queries, PeopleRegister register, BusinessClock clock) {
        this.queries = queries;
        this.register = register;
        this.clock = clock;
    }

    /** Who is in charge of a department or a field, and who acts for that person. */
    @GET
    @Path("/in-charge")
    @Operation(operationId = "whoIsInCharge", summary = "Who is in charge of a department or a field at a moment")
    public Uni<InChargeView> inCharge(@QueryParam("kind") @NotNull Charge.Kind kind,
                                      @QueryParam("code") @NotBlank @Size(max = 60) String code, @QueryParam("at") Instant at) {
        Instant moment = at == null ? clock.now() : at;
        return queries.read(session -> register.at(session, moment)).map(known -> known.inChargeOf(kind, code, moment)
                .map(found -> new InChargeView(kind, code, moment, found.person().personId(), found.reason(),
                        known.actingFor(found.person().personId(), moment).map(Person::personId).orElse(null)))
                .orElseThrow(() -> new NotFound("Mayor", moment.toString())));
    }

    /** Who acts for somebody. */
    @GET
    @Path("/acting")
    @Operation(operationId = "whoActsFor", summary = "Who acts for somebody at a moment")
    public Uni<ActingView> acting(@QueryParam("person") @NotBlank @Size(max = 60) String person, @QueryParam("at") Instant at) {
        Instant moment = at == null ? clock.now() : at;
        return queries.read(session -> register.at(session, moment)).map(known -> {
            if (known.person(person).isEmpty()) {
                throw new NotFound("Person", person);
            }
            return new ActingView(person, moment, known.isAway(person, moment),
                    known.actingFor(person, moment).map(Person::personId).orElse(null));
        });
    }

    /**
     * Who is in charge.
     *
     * @param kind     department or field
     * @param code     which
     * @param at       the moment
     * @param personId who is in charge
     * @param reason   why
     * @param actingId who acts for that person at the moment, {@code null} for nobody
     */
    public record InChargeView(Charge.Kind kind, String code, Instant at, String personId, InCharge.Reason reason, String actingId) {
    }

    /**
     * Who acts for somebody.
     *
     * @param personId for whom
     * @param at       the moment
     * @param away     whether that person is away
     * @param actingId who acts, {@code null} for nobody: the work waits
     */
    public record ActingView(String personId, Instant at, boolean away, String actingId) {
    }
}
