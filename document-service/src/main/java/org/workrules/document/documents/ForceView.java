package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * From when to when a document binds.
 *
 * @param effectiveFrom   first day
 * @param expiresOn       last day of its period
 * @param supersedes      documents it takes the place of
 * @param corrects        document it corrects
 * @param ending          how it ended, absent while it has not
 * @param endedOn         first day without force; for what was annulled its day of issue
 * @param endReason       why
 * @param endBasis        decision, review or law that it rests on
 * @param endedByDocument document that took its place
 * @param correctedBy     document that corrects it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ForceView(LocalDate effectiveFrom, LocalDate expiresOn, List<UUID> supersedes, UUID corrects, Ending ending,
                        LocalDate endedOn, String endReason, String endBasis, UUID endedByDocument, UUID correctedBy) {
}
