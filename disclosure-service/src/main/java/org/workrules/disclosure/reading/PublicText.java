package org.workrules.disclosure.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A published document as a page: with its interpretation and its text.
 *
 * @param publication    what the list shows
 * @param interpretation what it means for people (解读); absent where it needs none
 * @param text           the text as issued, behind it its annexes, each begun by a form feed and 附件
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicText(@JsonUnwrapped PublicPublication publication, String interpretation, String text) {
}
