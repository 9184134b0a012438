package org.workrules.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The whole system on this machine: PostgreSQL, Kafka, Keycloak and the six services, as the packaged processes an operator
 * would run.
 *
 * <pre>{@code
 * try (LocalSystem system = LocalSystem.start(LocalSystemOptions.inFolder(folder))) {
 *     given().baseUri(system.gateway().toString()).auth().oauth2(system.token("mayor")) ...
 *     system.service("meeting").kill();
 *     system.service("meeting").start();
 *     system.postgres().stop();
 *     system.postgres().start();
 * }
 * }</pre>
 */
public final class LocalSystem implements AutoCloseable {

    private static final Duration FOR_STARTERS_TO_NOTICE = Duration.ofSeconds(5);

    private final LocalSystemOptions options;
    private final OwnInfrastructure infrastructure;
    private final Map<Service, ServiceNode> services = new EnumMap<>(Service.class);
    private final List<ServiceNode> replicas = new CopyOnWriteArrayList<>();
    private final ExecutorService starters = Executors.newCachedThreadPool();
    private final Instant began = Instant.now();
    private Tokens tokens;

    /** Prepares a system; {@link #start()} runs it. */
    LocalSystem(LocalSystemOptions options) {
        this.options = options;
        this.infrastructure = Infrastructure.open(options.infrastructure());
    }

    /**
     * Starts everything, in parallel where nothing stands on another thing, and waits until every part says it is ready.
     *
     * @throws LocalFailure naming the first part that did not come up; everything is stopped again
     */
    public static LocalSystem start(LocalSystemOptions options) {
        LocalSystem system = new LocalSystem(options);
        system.start();
        return system;
    }

    void start() {
        requirePackages();
        try {
            keepOldLogs();
            CompletableFuture<?> databases = starting("PostgreSQL", this::startPostgres);
            CompletableFuture<?> kafka = starting("Kafka", infrastructure::kafkaBootstrapServers);
            CompletableFuture<?> keycloak = databases.thenRunAsync(this::startKeycloak, starters);
            CompletableFuture<?> ready = CompletableFuture.allOf(databases, kafka);
            List<CompletableFuture<?>> all = new ArrayList<>(List.of(keycloak));
            for (Service service : Service.values()) {
                all.add(ready.thenRunAsync(() -> startService(service), starters));
            }
            firstFailure(all).join();
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof LocalFailure failure ? failure : new LocalFailure("The system did not start.", e.getCause());
        } catch (IOException e) {
            close();
            throw new LocalFailure("The folder " + options.directory() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void requirePackages() {
        for (Service service : Service.values()) {
            Path jar = service.jar(options.checkout());
            if (!Files.exists(jar)) {
                throw new LocalFailure(service.module() + " is not built: " + jar + " is missing; run \"mvn package\" first.");
            }
        }
    }

    /** Completes when all have, or as soon as one has failed. */
    private static CompletableFuture<?> firstFailure(List<CompletableFuture<?>> parts) {
        CompletableFuture<Object> outcome = new CompletableFuture<>();
        parts.forEach(part -> part.exceptionally(failure -> {
            outcome.completeExceptionally(failure);
            return null;
        }));
        CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).thenRun(() -> outcome.complete(null));
        return outcome;
    }

    private CompletableFuture<?> starting(String part, java.util.function.Supplier<String> start) {
        return CompletableFuture.runAsync(() -> tell(part, start.get()), starters);
    }

    private String startPostgres() {
        Service.withDatabase().forEach(service -> infrastructure.database(service.label()));
        Database keycloak = infrastructure.database("keycloak");
        return keycloak.host() + ":" + keycloak.port();
    }

    private void startKeycloak() {
        IdentityProvider identity = infrastructure.identityProvider();
        tokens = new Tokens(identity);
        tell("Keycloak", identity.base().toString());
    }

    private void startService(Service service) {
        ServiceNode node = new ServiceNode(service, options, environment(service));
        synchronized (services) {
            services.put(service, node);
        }
        node.start();
        tell(service.module(), node.uri().toString());
    }

    private Map<String, String> environment(Service service) {
        return new ServiceEnvironment(options, infrastructure).of(service);
    }

    private void tell(String part, String address) {
        options.progress().up(part, address, Duration.between(began, Instant.now()));
    }

    private void keepOldLogs() throws IOException {
        Files.createDirectories(options.directory());
        List<String> processes = new ArrayList<>(Arrays.stream(Service.values()).map(Service::label).toList());
        processes.add("keycloak");
        Logs.turnOver(logs(), processes);
    }

    /** The one door: what every client talks to. */
    public URI gateway() {
        return service(Service.GATEWAY.label()).uri();
    }

    /** Where tokens come from. */
    public IdentityProvider identityProvider() {
        return infrastructure.identityProvider();
    }

    /** What stands in the {@code iss} claim of every token. */
    public String issuer() {
        return identityProvider().issuer();
    }

    /**
     * A real token of a demo account, by Keycloak's password grant; kept until shortly before it expires.
     *
     * @throws LocalFailure when Keycloak refuses
     */
    public String token(String username) {
        return tokens.of(username);
    }

    /**
     * A real token of a department's own system, by client credentials.
     *
     * @throws LocalFailure when Keycloak refuses
     */
    public String systemToken(String department) {
        return tokens.ofSystem(department);
    }

    /**
     * A service, to be killed, stopped and started again.
     *
     * @param label {@code meeting}, {@code document}, {@code supervision}, {@code emergency}, {@code disclosure} or {@code gateway}
     */
    public ServiceNode service(String label) {
        synchronized (services) {
            return services.get(Service.named(label));
        }
    }

    /**
     * A second process of a service, to be started and stopped by whoever asked for it: it shares the database and the events
     * with the first, and the gateway does not know it.
     *
     * @param label as for {@link #service(String)}
     */
    public ServiceNode replica(String label) {
        Service service = Service.named(label);
        ServiceNode replica = ServiceNode.replica(service, options, environment(service));
        replicas.add(replica);
        return replica;
    }

    /** The database of a service, for a test that looks behind the scenes. */
    public Database database(String service) {
        return infrastructure.database(service);
    }

    /** Where Kafka is reached. */
    public String kafkaBootstrapServers() {
        return infrastructure.kafkaBootstrapServers();
    }

    /** The PostgreSQL server, to be taken away in several ways and brought back. */
    public Server postgres() {
        return infrastructure.postgres();
    }

    /** The Kafka broker, to be taken away and brought back. */
    public Node kafka() {
        return infrastructure.kafka();
    }

    /** The Keycloak server, to be taken away and brought back. */
    public Node keycloak() {
        return infrastructure.keycloak();
    }

    /** Folder of the logs, one file a process. */
    public Path logs() {
        return options.directory().resolve("logs");
    }

    /** Stops everything: services first, so that what they have begun is stored. State stays in the folder. */
    @Override
    public void close() {
        starters.shutdownNow();
        stopServices();
        try {
            starters.awaitTermination(FOR_STARTERS_TO_NOTICE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stopServices();
        infrastructure.close();
    }

    private void stopServices() {
        List<ServiceNode> running;
        synchronized (services) {
            running = Stream.concat(services.values().stream(), replicas.stream()).toList();
        }
        running.parallelStream().forEach(ServiceNode::stop);
    }
}
