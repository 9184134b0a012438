package org.workrules.document.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.leadership.Leaders.Leadership;

/**
 * All that the decision who may sign looks at, as plain values.
 *
 * @param purpose             what the document is for
 * @param step                step of the chain that is due
 * @param draftingDepartment  department that drafted it
 * @param draftedOn           the day whose matrix applies
 * @param executiveResolution whether it rests on a resolution of the executive meeting
 * @param at                  the moment of signing
 * @param leadership          who leads what, and who is away
 * @param authorizations      authorizations of the mayor that were not revoked
 */
public record SigningCase(Purpose purpose, int step, String draftingDepartment, LocalDate draftedOn,
                          boolean executiveResolution, Instant at, Leadership leadership,
                          List<Authorization> authorizations) {

    /** Whether the mayor authorized a person to sign this document today. */
    boolean authorized(String person) {
        return authorizations.stream()
                .anyMatch(given -> given.covers(person, purpose, draftingDepartment, BusinessZone.dayOf(at)));
    }
}
