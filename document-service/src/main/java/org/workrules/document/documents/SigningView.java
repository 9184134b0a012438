package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.workrules.document.signing.MatrixRow;
import org.workrules.document.signing.Signer;
import org.workrules.document.signing.SigningCase;
import org.workrules.document.signing.Verdict;
import org.workrules.platform.leadership.Leader;
import org.workrules.platform.rules.Text;

/**
 * Who may sign a document now, and why others may not.
 *
 * @param due    whether a signature is due at all: the document is REVIEWED
 * @param step   the step that is due
 * @param rows   rows of the matrix for this step
 * @param people leaders one by one
 */
public record SigningView(boolean due, int step, List<MatrixRow> rows, List<Person> people) {

    /** Who may sign a document at a moment, everybody of the leadership with the verdict. */
    static SigningView of(Document document, SigningFacts facts, Instant at) {
        SigningCase matter = facts.signingCase(document, at);
        return new SigningView(document.state == DocumentState.REVIEWED, document.signingStep, facts.matrix().due(matter),
                facts.leadership().leaders().stream()
                        .map(leader -> Person.of(leader, facts.matrix().decide(matter, Signer.of(leader)))).toList());
    }

    /**
     * One leader.
     *
     * @param person     person id
     * @param name       name to show
     * @param may        whether the person may sign now
     * @param onBehalfOf the person stood in for, {@code null} for nobody
     * @param reason     why, in two languages
     * @param rule       rule that refuses, {@code null} for none
     * @param article    its article, {@code null} for none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(String person, String name, boolean may, String onBehalfOf, Text reason, String rule, Text article) {

        static Person of(Leader leader, Verdict verdict) {
            boolean may = verdict.may();
            return new Person(leader.personId(), leader.name(), may, verdict.onBehalfOf(), verdict.reason(),
                    may ? null : verdict.rule().id(), may ? null : verdict.rule().text().article().label());
        }
    }
}
