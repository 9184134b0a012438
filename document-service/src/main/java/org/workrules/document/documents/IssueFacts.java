package org.workrules.document.documents;

import java.util.List;

/**
 * What issuing a document rests on.
 *
 * @param storedHash hash of the text as it is stored now, {@code null} for none
 * @param superseded documents it takes the place of
 * @param corrected  document it corrects, {@code null} for none
 */
record IssueFacts(String storedHash, List<Document> superseded, Document corrected) {
}
