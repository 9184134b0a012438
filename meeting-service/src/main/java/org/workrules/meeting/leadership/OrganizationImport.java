package org.workrules.meeting.leadership;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.workrules.platform.pipeline.Origin;
import org.workrules.platform.pipeline.UnitOfWork;
import org.workrules.platform.pipeline.Work;

/**
 * Reads the organization from a file at the start ({@code workrules.organization.file}), so that the register and the
 * realm begin equal. Reading the same file again changes nothing and announces nothing.
 */
@ApplicationScoped
public class OrganizationImport {

    private static final Logger LOG = Logger.getLogger(OrganizationImport.class);

    private final UnitOfWork unitOfWork;
    private final PeopleRegister register;
    private final ObjectMapper json;
    private final Optional<Path> file;

    OrganizationImport(UnitOfWork unitOfWork, PeopleRegister register, ObjectMapper json,
                       @ConfigProperty(name = "workrules.organization.file") Optional<Path> file) {
        this.unitOfWork = unitOfWork;
        this.register = register;
        this.json = json;
        this.file = file;
    }

    void start(@Observes StartupEvent event) {
        file.ifPresent(path -> {
            int changed = read(path).await().atMost(Duration.ofSeconds(30));
            LOG.infof("WR-1101 organization read from %s: %d people entered or changed", path, changed);
        });
    }

    private Uni<Integer> read(Path path) {
        List<Person.Position> positions = positions(path);
        return unitOfWork.run(Origin.service("organization.import", "meeting"), work -> register.all(work.session())
                        .map(known -> take(positions, known, work))
                        .invoke(changed -> {
                            if (changed == 0) {
                                throw new Unchanged();
                            }
                        }))
                .onFailure(Unchanged.class).recoverWithItem(0);
    }

    private static int take(List<Person.Position> positions, List<Person> known, Work work) {
        Map<String, Person> byId = known.stream().collect(Collectors.toMap(Person::personId, Function.identity()));
        int changed = 0;
        for (Person.Position position : positions) {
            Person person = byId.get(position.personId());
            if (person == null) {
                work.act().add(Person.enter(position, work.act()));
                changed++;
            } else if (person.differsFrom(position)) {
                work.own(person).position(position, work.act());
                changed++;
            }
        }
        return changed;
    }

    private List<Person.Position> positions(Path path) {
        try {
            return json.readValue(path.toFile(), Organization.class).people().stream().map(Entry::position).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the organization cannot be read from " + path, unreadable);
        }
    }

    /** The file: only the people matter here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Organization(List<Entry> people) {
    }

    /** A person of the file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(String id, String name, String department, List<String> offices, Portfolio portfolio, String standIn) {

        Person.Position position() {
            Portfolio leads = portfolio == null ? new Portfolio(List.of(), List.of()) : portfolio;
            return new Person.Position(id, name, department, offices, leads.departments(), leads.fields(), standIn);
        }
    }

    /** What a person leads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Portfolio(List<String> departments, List<String> fields) {
    }

    /** Leaves the transaction when the file says what is known already: an act that did nothing is not in the audit record. */
    private static final class Unchanged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unchanged() {
            super("unchanged", null, false, false);
        }
    }
}
