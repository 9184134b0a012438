package org.workrules.document.documents;

/**
 * The text of a document.
 *
 * @param bodyHash SHA-256 of its UTF-8 form
 * @param body     the text
 */
public record BodyView(String bodyHash, String body) {
}
