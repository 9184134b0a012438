package org.workrules.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.workrules.local.LocalFailure;
import org.workrules.local.LocalSystem;
import org.workrules.local.LocalSystemOptions;
import org.workrules.local.ObjectStoreNode;
import org.workrules.local.Server;
import org.workrules.stories.Call;
import org.workrules.stories.Gateway;
import org.workrules.stories.Keycloak;
import org.workrules.stories.Reply;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.TestEvents;

/** The packaged system, running on free ports of this machine, and the one door to it. */
public final class RunningSystem implements AutoCloseable {

    static final String PASSWORD = "workrules";
    /** The services that publish events. */
    public static final List<String> SERVICES = List.of("meeting", "document", "supervision", "emergency", "disclosure");

    private final LocalSystem local;
    private final ObjectStoreNode objectStore;
    private final Keycloak people;
    private final Gateway gateway;

    private RunningSystem(LocalSystem local, ObjectStoreNode objectStore) {
        this.local = local;
        this.objectStore = objectStore;
        this.people = new Keycloak(local.identityProvider().base(), PASSWORD);
        this.gateway = new Gateway(local.gateway(), people);
        TestEvents.readFrom(local.kafkaBootstrapServers(), "");
    }

    /**
     * Starts everything in an empty folder, with files in an object store as in a cluster; a system of an earlier run leaves
     * nothing behind.
     */
    static RunningSystem start() {
        Path folder = Path.of("target/system").toAbsolutePath();
        empty(folder);
        ObjectStoreNode objectStore = ObjectStoreNode.in(folder);
        objectStore.start();
        LocalSystemOptions options = LocalSystemOptions.inFolder(folder);
        for (Map.Entry<String, String> setting : objectStore.configuration().entrySet()) {
            options = options.with(setting.getKey().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), setting.getValue());
        }
        try {
            return new RunningSystem(LocalSystem.start(options), objectStore);
        } catch (LocalFailure failure) {
            objectStore.stop();
            throw failure;
        }
    }

    private static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the last run cannot be emptied", e);
        }
    }

    /** The parts, to be taken away and brought back. */
    public LocalSystem local() {
        return local;
    }

    /** Where the files are, to be taken away and brought back. */
    public Server objectStore() {
        return objectStore;
    }

    /** Where real tokens come from. */
    public Keycloak people() {
        return people;
    }

    /** The same with none kept yet: each token is new when it is first asked for. */
    public Keycloak freshPeople() {
        return new Keycloak(keycloak(), PASSWORD);
    }

    /** Address of the gateway. */
    public URI address() {
        return local.gateway();
    }

    /** Address of Keycloak. */
    public URI keycloak() {
        return local.identityProvider().base();
    }

    /** A client of the gateway. */
    public Gateway gateway() {
        return gateway;
    }

    /** Sends a call to the gateway. */
    public Reply send(Call call) {
        return gateway.send(call);
    }

    /** A call with this very token, whoever's it is. */
    Reply sendWith(String token, Call call) {
        return gateway.send(call.with("Authorization", "Bearer " + token));
    }

    /** All events that the services told each other so far, in order within each record. */
    public List<PublishedEvent> events() {
        return SERVICES.stream().flatMap(service -> TestEvents.on(service + ".events").stream()).toList();
    }

    @Override
    public void close() {
        local.close();
        objectStore.stop();
    }
}
