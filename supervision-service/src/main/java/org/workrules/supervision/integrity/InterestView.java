package org.workrules.supervision.integrity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A declared interest, for who declared it, the supervision bureau and the mayor.
 *
 * @param id          the declaration
 * @param personId    who declared it
 * @param personName  name to show
 * @param relation    whose it is
 * @param kind        what it is in
 * @param code        which department, organization or field
 * @param name        what that is called
 * @param description what the interest is
 * @param since       first day
 * @param until       last day, absent while no end is known
 * @param declaredAt  when it was declared
 * @param endedOn     first day without it, absent while it is there
 * @param endReason   how it ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InterestView(UUID id, String personId, String personName, Relation relation, InterestKind kind, String code, String name,
                           String description, LocalDate since, LocalDate until, Instant declaredAt, LocalDate endedOn,
                           String endReason) {

    static InterestView of(Interest known) {
        return new InterestView(known.id(), known.personId, known.personName, known.relation, known.kind, known.code, known.name,
                known.description, known.since, known.until, known.declaredAt, known.endedOn, known.endReason);
    }
}
