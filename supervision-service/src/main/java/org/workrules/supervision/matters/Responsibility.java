package org.workrules.supervision.matters;

import java.util.Optional;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leader;
import org.workrules.platform.leadership.Leaders.Leadership;

/**
 * Who answers for what a department handles (art. 52).
 *
 * @param leader           the responsible leader: whose portfolio has the department, else the mayor; {@code null} while
 *                         neither is known here
 * @param firstResponsible the first-responsible person (第一责任人): the department's head; {@code null} while not known
 */
record Responsibility(String leader, String firstResponsible) {

    /** Nobody, as long as no department handles the matter. */
    static final Responsibility NOBODY = new Responsibility(null, null);

    /** For a department, {@code null} for none. */
    static Responsibility of(String department, Leadership leadership) {
        if (department == null) {
            return NOBODY;
        }
        Optional<Leader> head = Department.GENERAL_OFFICE.equals(department)
                ? leadership.holding(Office.OFFICE_DIRECTOR) : leadership.headOf(department);
        return new Responsibility(
                leadership.inChargeOf(department).or(leadership::mayor).map(Leader::personId).orElse(null),
                head.map(Leader::personId).orElse(null));
    }
}
