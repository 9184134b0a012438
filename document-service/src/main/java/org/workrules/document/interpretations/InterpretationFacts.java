package org.workrules.document.interpretations;

import java.util.Set;
import org.workrules.document.documents.Document;

/**
 * What an interpretation rests on.
 *
 * @param regulation the document named, {@code null} when there is none
 * @param keepOut    person ids of those who keep out of it (art. 30)
 */
record InterpretationFacts(Document regulation, Set<String> keepOut) {
}
