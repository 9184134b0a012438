package org.workrules.meeting.interests;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.pipeline.Work;

/** The declared interests that this service knows. */
@ApplicationScoped
public class Interests {

    private static final String IN = "from Interest i where i.subject in :subjects order by i.id";

    /**
     * Who has a declared interest in something on a day.
     *
     * @param subjects what, see {@link InterestKind#subject}
     * @return person ids by subject; nothing where nobody has one
     */
    public Uni<Map<String, Set<String>>> in(Mutiny.Session session, Collection<String> subjects, LocalDate day) {
        return session.createSelectionQuery(IN, Interest.class).setParameter("subjects", new ArrayList<>(subjects)).getResultList()
                .map(found -> found.stream().filter(interest -> interest.covers(day)).collect(Collectors.groupingBy(Interest::subject,
                        Collectors.mapping(Interest::personId, Collectors.toCollection(TreeSet::new)))));
    }

    /** Tells the interest of a declaration what happened to it; one of which nothing was heard before is made. */
    static Uni<Void> tell(UUID id, String personId, Consumer<Interest> what, Work work) {
        return work.session().find(Interest.class, id).chain(found -> {
            Interest interest = found == null ? Interest.of(id, personId) : work.own(found);
            what.accept(interest);
            return found == null ? work.add(interest) : Uni.createFrom().item(interest);
        }).replaceWithVoid();
    }
}
