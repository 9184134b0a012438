package org.workrules.document.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
 * @param keepOut             person ids of those with a declared interest that the document touches (art. 30)
 */
public record SigningCase(Purpose purpose, int step, String draftingDepartment, LocalDate draftedOn,
                          boolean executiveResolution, Instant at, Leadership leadership,
                          List<Authorization> authorizations, Set<String> keepOut) {

    /** Whether the mayor authorized a person to sign this document today. */
    boolean authorized(String person) {
        return authorizations.stream()
                .anyMatch(given -> given.covers(person, purpose, draftingDepartment, BusinessZone.dayOf(at)));
    }

    /** Whether a person keeps out of the document (回避). */
    boolean keepsOut(String person) {
        return keepOut.contains(person);
    }

    /** Whether a person is in office and not away. */
    boolean isThere(String person) {
        return leadership.person(person).filter(leader -> !leader.isAway(at)).isPresent();
    }
}
