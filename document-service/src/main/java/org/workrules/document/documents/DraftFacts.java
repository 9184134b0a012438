package org.workrules.document.documents;

import java.util.List;
import org.workrules.document.resolutions.Resolution;
import org.workrules.platform.identity.Caller;

/**
 * What a draft rests on.
 *
 * @param resolution the resolution it names, {@code null} when it names none or none is known
 * @param bodyHash   hash of its stored text, {@code null} for none
 * @param earlier    documents it is to supersede or correct, as far as they are known
 */
record DraftFacts(Resolution resolution, String bodyHash, List<Document> earlier) {

    /** The resolution as a caller may know it: one above the caller's clearance is not known (art. 35). */
    Resolution resolutionFor(Caller caller) {
        return resolution != null && caller.clearance().covers(resolution.secrecy()) ? resolution : null;
    }
}
