package org.workrules.meeting.organization;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.workrules.meeting.leadership.Charge;
import org.workrules.meeting.leadership.PeopleRegister;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.leadership.Register;
import org.workrules.meeting.leadership.StandIn;
import org.workrules.meeting.leadership.Tenure;
import org.workrules.meeting.organization.OrganizationFile.Entry;
import org.workrules.meeting.organization.OrganizationFile.PersonEntry;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Origin;
import org.workrules.platform.pipeline.UnitOfWork;

/**
 * Enters the organization of a file at the start ({@code workrules.organization.file}), so that the register and the realm
 * begin equal. Whom and what the register knows already is left as its own acts made it: reading the file again changes nothing.
 */
@ApplicationScoped
public class OrganizationImport {

    private static final Logger LOG = Logger.getLogger(OrganizationImport.class);
    private static final String BASIS = "organization file";

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
            int entered = read(path).await().atMost(Duration.ofSeconds(30));
            LOG.infof("WR-1101 organization read from %s: %d people entered", path, entered);
        });
    }

    Uni<Integer> read(Path path) {
        OrganizationFile organization = organization(path);
        return unitOfWork.run(Origin.service("organization.import", "meeting"), work -> register.toChange(work)
                        .chain(people -> Departments.read(work.session()).map(departments -> {
                            enterDepartments(organization, departments, work.act());
                            return enterPeople(organization, people, work.act());
                        }))
                        .invoke(entered -> {
                            if (work.act().additions().isEmpty()) {
                                throw new Unchanged();
                            }
                        }))
                .onFailure(Unchanged.class).recoverWithItem(0);
    }

    private static void enterDepartments(OrganizationFile organization, Departments known, Act act) {
        String top = organization.departments().stream().filter(entry -> kind(entry) == Department.Kind.GOVERNMENT)
                .map(Entry::code).findFirst().orElse(null);
        organization.departments().stream().filter(entry -> known.find(entry.code()).isEmpty()).forEach(entry -> act.add(
                Department.imported(entry.code(), kind(entry), new Description(entry.name(), entry.nameEn(),
                        entry.code().equals(top) ? null : top, entry.functions()), organization.since(), BASIS)));
    }

    private static Department.Kind kind(Entry entry) {
        return Department.Kind.valueOf(entry.kind().toUpperCase(Locale.ROOT));
    }

    private static int enterPeople(OrganizationFile organization, Register register, Act act) {
        List<PersonEntry> added = organization.people().stream().filter(entry -> register.person(entry.id()).isEmpty()).toList();
        added.forEach(entry -> register.enter(Person.enter(entry.position(), entry.grade(), act), act));
        added.forEach(entry -> enterPeriods(entry, organization.since(), register, act));
        return added.size();
    }

    private static void enterPeriods(PersonEntry entry, LocalDate since, Register register, Act act) {
        entry.offices().forEach(office -> register.begin(Tenure.begin(entry.id(), Office.ofRole(office).orElseThrow(),
                entry.department(), false, since, BASIS, act), act));
        entry.leads().departments().forEach(code -> register.begin(
                Charge.begin(entry.id(), Charge.Kind.DEPARTMENT, code, since, BASIS, act), act));
        entry.leads().fields().forEach(code -> register.begin(
                Charge.begin(entry.id(), Charge.Kind.FIELD, code, since, BASIS, act), act));
        if (entry.standIn() != null) {
            register.begin(StandIn.begin(entry.id(), entry.standIn(), since, BASIS, act), act);
        }
    }

    private OrganizationFile organization(Path path) {
        try {
            return json.readValue(path.toFile(), OrganizationFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the organization cannot be read from " + path, unreadable);
        }
    }

    /** Leaves the transaction when the file says what is known already: an act that did nothing is not in the audit record. */
    private static final class Unchanged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unchanged() {
            super("unchanged", null, false, false);
        }
    }
}
