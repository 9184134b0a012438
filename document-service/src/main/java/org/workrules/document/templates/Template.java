package org.workrules.document.templates;

import java.util.List;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Element;

/**
 * The template of a kind of document.
 *
 * @param kind     one of the 15 kinds
 * @param usage    what the kind is for (2012 regulation, art. 8)
 * @param title    pattern of the title, {@code {subject}} for the matter
 * @param opening  first lines of the text, {@code {subject}} for the matter
 * @param closing  last line of the text
 * @param required elements that a document of the kind always shows; secret, urgent and joint ones show more
 */
public record Template(DocumentKind kind, String usage, String title, String opening, String closing, List<Element> required) {

    private static final String SUBJECT = "{subject}";

    /** A title and a text to go on from. */
    public Skeleton about(String subject) {
        return new Skeleton(kind, title.replace(SUBJECT, subject),
                opening.replace(SUBJECT, subject) + "\n一、\n二、\n三、\n" + closing, required);
    }

    /** Whether a document of the kind always shows an element. */
    public boolean requires(Element element) {
        return required.contains(element);
    }
}
