package org.workrules.disclosure.opinion;

import java.time.Instant;
import java.util.UUID;

/**
 * A first notice in a list.
 *
 * @param id                 the notice
 * @param incidentId         the incident
 * @param title              the incident's title inside the government
 * @param category           kind of incident
 * @param grade              its grade
 * @param department         who reported it first
 * @param state              where the notice stands
 * @param owedSince          when its clocks started
 * @param dueAt              last moment in time
 * @param missedAt           when the limit passed without it, {@code null} when it did not
 * @param issuedAt           when it was issued, {@code null} until then
 * @param late               whether it was issued after the limit
 * @param conferenceDueAt    last moment for a press conference
 * @param conferenceMissedAt when that passed without one, {@code null} when it did not
 * @param conferenceAt       when the first press conference was held, {@code null} until then
 */
public record NoticeSummary(UUID id, UUID incidentId, String title, String category, Grade grade, String department,
                            NoticeState state, Instant owedSince, Instant dueAt, Instant missedAt, Instant issuedAt,
                            boolean late, Instant conferenceDueAt, Instant conferenceMissedAt, Instant conferenceAt) {
}
