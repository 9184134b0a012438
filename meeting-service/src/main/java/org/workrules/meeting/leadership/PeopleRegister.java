package org.workrules.meeting.leadership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Everybody in office; a city has a hundred or two. */
@ApplicationScoped
public class PeopleRegister {

    /** All people of the register, by person id. */
    public Uni<List<Person>> all(Mutiny.Session session) {
        return session.createSelectionQuery("from Person p order by p.personId", Person.class).getResultList();
    }
}
