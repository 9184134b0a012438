package org.workrules.document.documents;

import java.util.Set;

/**
 * What the review of the general office rests on.
 *
 * @param acceptedThisYear other documents of the department accepted in this business year
 * @param keepOut          person ids of those who keep out of the document (art. 30)
 */
record ReviewFacts(long acceptedThisYear, Set<String> keepOut) {
}
