package org.workrules.disclosure.consultations;

import java.util.List;
import java.util.UUID;

/**
 * Like opinions as they stand when a joint disposition is given; they stay so until it is over.
 *
 * @param consultation the consultation
 * @param waiting      those without an answer, at most as many as one act answers
 * @param answered     how many have one
 * @param unknown      how many of those named are not among the opinions that are meant
 * @param more         whether there are more than one act answers
 */
record Alike(Consultation consultation, List<UUID> waiting, long answered, long unknown, boolean more) {
}
