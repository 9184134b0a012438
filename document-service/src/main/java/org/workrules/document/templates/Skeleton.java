package org.workrules.document.templates;

import java.util.List;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Element;

/**
 * A draft to go on from.
 *
 * @param kind     its kind
 * @param title    title
 * @param body     text with its opening, places for its parts, and its closing
 * @param elements elements it will have to show
 */
public record Skeleton(DocumentKind kind, String title, String body, List<Element> elements) {
}
