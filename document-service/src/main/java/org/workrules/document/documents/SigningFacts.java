package org.workrules.document.documents;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.workrules.document.signing.Authorization;
import org.workrules.document.signing.SigningCase;
import org.workrules.document.signing.SigningMatrix;
import org.workrules.platform.leadership.Leaders.Leadership;

/**
 * What the decision who may sign rests on, beside the document.
 *
 * @param matrix              the signing matrix
 * @param leadership          who leads what
 * @param authorizations      authorizations of the mayor that stand
 * @param executiveResolution whether the document rests on a resolution of the executive meeting
 * @param keepOut             person ids of those who keep out of it (art. 30)
 */
record SigningFacts(SigningMatrix matrix, Leadership leadership, List<Authorization> authorizations, boolean executiveResolution,
                    Set<String> keepOut) {

    SigningCase signingCase(Document document, Instant at) {
        return new SigningCase(document.purpose, document.signingStep, document.draftingDepartment, document.draftedOn,
                executiveResolution, at, leadership, authorizations, keepOut);
    }
}
