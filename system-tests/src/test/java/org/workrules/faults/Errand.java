package org.workrules.faults;

/** A piece of the house's daily work, several commands long. */
@FunctionalInterface
interface Errand {

    /** Does it once, wholly. */
    void run(PatientClient client);
}
