package org.workrules.document.templates;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Element;

/** Reads the templates from the database, so that one changed there counts at once. */
@ApplicationScoped
public class Templates {

    private static final String SELECT = """
            select kind, usage, title, opening, closing, array_to_string(required, ',') as required from document_template""";

    /** All templates, in the order of the 2012 regulation. */
    public Uni<List<Template>> all(Mutiny.Session session) {
        return session.createNativeQuery(SELECT, Object[].class).getResultList().map(rows -> rows.stream().map(Templates::template)
                .sorted((one, other) -> one.kind().compareTo(other.kind())).toList());
    }

    /** The template of a kind. */
    public Uni<Template> of(DocumentKind kind, Mutiny.Session session) {
        return session.createNativeQuery(SELECT + " where kind = ?1", Object[].class).setParameter(1, kind.name()).getSingleResult()
                .map(Templates::template);
    }

    private static Template template(Object[] column) {
        return new Template(DocumentKind.valueOf((String) column[0]), (String) column[1], (String) column[2], (String) column[3],
                (String) column[4], Arrays.stream(((String) column[5]).split(",")).map(Element::valueOf).toList());
    }
}
