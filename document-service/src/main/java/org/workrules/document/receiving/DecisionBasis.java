package org.workrules.document.receiving;

/** Why the government has to decide, and not the department (art. 48). */
public enum DecisionBasis {
    /** A law or a rule leaves it to the government. */
    RESERVED_TO_GOVERNMENT,
    /** It goes beyond one department. */
    ACROSS_DEPARTMENTS,
    /** Departments do not agree. */
    DISAGREEMENT,
    /** A department could decide it: not a matter for the government. */
    DEPARTMENT_COMPETENT
}
