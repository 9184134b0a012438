package org.workrules.disclosure.opinion;

import java.time.Instant;
import java.util.UUID;

/**
 * What disclosure takes from {@code IncidentRegraded}.
 *
 * @param incidentId the incident
 * @param to         its grade from now on
 * @param regradedAt since when: the clock of the first notice runs from then
 */
public record RegradedIncident(UUID incidentId, Grade to, Instant regradedAt) {

    /** The CloudEvents type. */
    public static final String TYPE = "org.workrules.emergency.IncidentRegraded.v1";
}
