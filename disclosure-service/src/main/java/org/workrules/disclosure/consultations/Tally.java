package org.workrules.disclosure.consultations;

/**
 * The opinions of a consultation, counted.
 *
 * @param opinions how many came
 * @param answered how many have their disposition
 * @param adopted  how many were adopted, wholly or in part
 */
record Tally(long opinions, long answered, long adopted) {
}
