package org.workrules.document.signing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.workrules.platform.identity.Office;

/**
 * One row of the signing matrix (公文签发权限, art. 50). Rows of one purpose and step are alternatives.
 *
 * @param item                item of art. 50, 1 to 6
 * @param purpose             what the document is for
 * @param step                place in the chain, from 1
 * @param act                 what is done at this step
 * @param office              office that does it
 * @param relation            how the portfolio must relate to the document
 * @param field               field of work, {@code null} unless the relation is FIELD
 * @param standIn             whether a stand-in (补位) may do it while the proper person is away
 * @param authorizationNeeded whether an authorization of the mayor must be on record
 * @param effectiveFrom       first day the row applies to documents drafted then or later
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatrixRow(int item, Purpose purpose, int step, SigningAct act, Office office, Relation relation,
                        String field, boolean standIn, boolean authorizationNeeded, LocalDate effectiveFrom) {
}
