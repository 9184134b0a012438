package org.workrules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.workrules.faults.Books.Announcements;
import org.workrules.stories.Gateway;
import org.workrules.stories.Keycloak;
import org.workrules.system.RunningSystem;

/**
 * The house at work while something is taken away from it, and the reckoning afterwards.
 *
 * <pre>{@code
 * try (Trial trial = Trial.begin(system)) {
 *     trial.load().awaitEveryClient(5);
 *     ... take something away, bring it back ...
 *     trial.load().awaitEveryClient(5);
 *     trial.reckon("what was taken away");
 * }
 * }</pre>
 */
final class Trial implements AutoCloseable {

    /** Four clients make some sixty commands a second of it, on a machine that is not busy with anything else. */
    private static final Duration PACE = Duration.ofMillis(40);

    /**
     * What would be due within the half-hour is due within ten seconds, some of it in each: a deadline is moved with its beginning, as if
     * the accident had happened earlier.
     */
    private static final String HASTEN = """
            update deadline set started_at = started_at - early, approach_at = approach_at - early, due_at = due_at - early,
                wake_at = wake_at - early, version = version + 1
            from (select id as hastened, due_at - now() - random() * interval '10 seconds' as early from deadline
                  where kind = 'duty.telephone' and state = 'RUNNING' and due_at > now() for update) as h where id = hastened""";

    private final RunningSystem system;
    private final Keycloak people;
    private final Bookkeeper books;
    private final Map<String, Announcements> before;
    private final Ledger ledger = new Ledger();
    private final Load load = new Load(ledger);

    private Trial(RunningSystem system) {
        this.system = system;
        this.people = system.freshPeople();
        this.books = new Bookkeeper(system);
        books.awaitRest();
        this.before = books.announcements();
    }

    /** Nobody works yet. */
    static Trial quiet(RunningSystem system) {
        return new Trial(system);
    }

    /** Four clients are at work: at meetings, on documents and on incidents. */
    static Trial begin(RunningSystem system) {
        Trial trial = new Trial(system);
        Queue<String> resolutions = new ConcurrentLinkedQueue<>();
        trial.load.add(trial.client(system.address()), new Decisions(trial.ledger, resolutions));
        trial.load.add(trial.client(system.address()), new Documents(resolutions));
        trial.load.add(trial.client(system.address()), new Incidents());
        trial.load.add(trial.client(system.address()), new Incidents());
        trial.load.awaitEveryClient(8);
        trial.books.shelf().change("emergency", HASTEN);
        return trial;
    }

    /** A client that comes through this door: the gateway's or a service's own. */
    PatientClient client(URI door) {
        return new PatientClient(new Gateway(door, people), people, ledger, PACE);
    }

    Load load() {
        return load;
    }

    Ledger ledger() {
        return ledger;
    }

    Bookkeeper books() {
        return books;
    }

    /** Ends the work, lets the system come to rest, holds the books against the ledger and says what was counted. */
    Books reckon(String what) {
        load.end();
        books.awaitRest();
        Books found = books.open(ledger, before);
        System.out.printf("faults: %s: %s; %d events promised, %d records on the topics; %d effects; %d announcements%n", what, ledger,
                ledger.promises().size(), found.published().size(), found.effects().stream().mapToLong(Books.Effect::found).sum(),
                found.announcements().values().stream().mapToLong(Announcements::lines).sum());
        assertThat(Reckoning.faults(ledger, found)).isEmpty();
        return found;
    }

    @Override
    public void close() {
        load.abandon();
    }
}
