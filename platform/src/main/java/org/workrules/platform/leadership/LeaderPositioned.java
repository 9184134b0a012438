package org.workrules.platform.leadership;

import java.time.Instant;
import java.util.List;
import org.workrules.platform.events.DomainEvent;

/**
 * The whole position of a person in office; a later event for the same person takes its place. Goes to the compacted
 * topic {@code leadership}.
 *
 * @param personId    person id, the same as in tokens
 * @param name        name to show
 * @param department  code of the person's department
 * @param offices     roles held
 * @param departments departments in the portfolio
 * @param fields      fields of work in the portfolio
 * @param standIn     who stands in, {@code null} for nobody
 * @param awayFrom    beginning of an absence with consent, {@code null} when present
 * @param awayUntil   its end, {@code null} when open
 * @param entrustedDepartments departments that the mayor entrusted for the time being (art. 5)
 * @param entrustedFields      fields of work that the mayor entrusted for the time being
 */
public record LeaderPositioned(String personId, String name, String department, List<String> offices,
                               List<String> departments, List<String> fields, String standIn, Instant awayFrom,
                               Instant awayUntil, List<String> entrustedDepartments, List<String> entrustedFields)
        implements DomainEvent {

    /** The CloudEvents type. */
    public static final String TYPE = "org.workrules.meeting.LeaderPositioned.v1";

    /** Events from before entrustments were announced have none. */
    public LeaderPositioned {
        entrustedDepartments = entrustedDepartments == null ? List.of() : entrustedDepartments;
        entrustedFields = entrustedFields == null ? List.of() : entrustedFields;
    }

    /** Somebody to whom nothing is entrusted. */
    public LeaderPositioned(String personId, String name, String department, List<String> offices, List<String> departments,
                            List<String> fields, String standIn, Instant awayFrom, Instant awayUntil) {
        this(personId, name, department, offices, departments, fields, standIn, awayFrom, awayUntil, List.of(), List.of());
    }

    @Override
    public String topic(String service) {
        return "leadership";
    }
}
