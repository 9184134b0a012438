package org.workrules.document.receiving;

import java.util.Map;

/**
 * What preparing a document rests on.
 *
 * @param functional the functional department of each subject
 * @param bodyHash   hash of its stored text, {@code null} for none
 */
record Content(Map<Subject, String> functional, String bodyHash) {
}
