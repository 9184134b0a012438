package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * One act in the life of a document.
 *
 * @param at         when
 * @param actor      who
 * @param department the actor's department
 * @param act        what was done
 * @param from       state before, {@code null} for the first draft
 * @param to         state after
 * @param remark     reasons, opinion or remark
 * @param bodyHash   SHA-256 of the text as it then stood
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryView(Instant at, String actor, String department, DocumentAct act, DocumentState from,
                          DocumentState to, String remark, String bodyHash) {
}
