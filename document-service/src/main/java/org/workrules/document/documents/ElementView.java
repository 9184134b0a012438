package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.workrules.document.format.Element;

/**
 * One of the 18 elements, as a document shows it.
 *
 * @param element  which
 * @param title    its Chinese name
 * @param part     where it stands on the page
 * @param required whether this document must show it
 * @param later    whether it is given only at numbering and issue
 * @param value    what it shows, absent for nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ElementView(Element element, String title, Element.Part part, boolean required, boolean later, String value) {

    /** Whether it is missing and nothing that still comes will give it. */
    boolean isMissing() {
        return required && !later && value == null;
    }
}
