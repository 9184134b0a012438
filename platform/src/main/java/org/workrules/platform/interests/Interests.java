package org.workrules.platform.interests;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.pipeline.Work;

/**
 * The declared interests that this service knows, from {@code supervision.events} (art. 30). A service that keeps people out listens
 * to that topic, has the table {@code interest} and says {@code workrules.interests=true}; elsewhere the handlers do not exist, so that
 * the register itself, which hears its own topic, does not keep a second record of what it wrote.
 */
@ApplicationScoped
public class Interests {

    /** The property by which a service says, when it is built, that it keeps people out. */
    static final String ENABLED = "workrules.interests";

    private static final String IN = "from DeclaredInterest i where i.subject in :subjects order by i.id";
    private static final String OF = "from DeclaredInterest i where i.personId in :persons and i.subject is not null order by i.id";

    /**
     * Who has a declared interest in something on a day.
     *
     * @param subjects what, see {@link InterestKind#subject}
     */
    public Uni<Recused> in(Mutiny.Session session, Collection<String> subjects, LocalDate day) {
        return subjects.isEmpty() ? Uni.createFrom().item(new Recused(Map.of()))
                : session.createSelectionQuery(IN, DeclaredInterest.class).setParameter("subjects", new ArrayList<>(subjects)).getResultList()
                        .map(found -> new Recused(grouped(found, day, DeclaredInterest::subject, DeclaredInterest::personId)));
    }

    /**
     * What people have a declared interest in on a day.
     *
     * @return subjects by person; nothing for who has none
     */
    public Uni<Map<String, Set<String>>> of(Mutiny.Session session, Collection<String> persons, LocalDate day) {
        return session.createSelectionQuery(OF, DeclaredInterest.class).setParameter("persons", new ArrayList<>(persons)).getResultList()
                .map(found -> grouped(found, day, DeclaredInterest::personId, DeclaredInterest::subject));
    }

    private static Map<String, Set<String>> grouped(List<DeclaredInterest> found, LocalDate day, Function<DeclaredInterest, String> by,
                                                    Function<DeclaredInterest, String> what) {
        return found.stream().filter(interest -> interest.covers(day))
                .collect(Collectors.groupingBy(by, Collectors.mapping(what, Collectors.toCollection(TreeSet::new))));
    }

    /** Tells the interest of a declaration what happened to it; one of which nothing was heard before is made. */
    static Uni<Void> tell(UUID id, String personId, Consumer<DeclaredInterest> what, Work work) {
        return work.session().find(DeclaredInterest.class, id).chain(found -> {
            DeclaredInterest interest = found == null ? DeclaredInterest.of(id, personId) : work.own(found);
            what.accept(interest);
            return found == null ? work.add(interest) : Uni.createFrom().item(interest);
        }).replaceWithVoid();
    }
}
