package org.workrules.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One Keycloak server of this machine. It keeps its state in a PostgreSQL database and imports the realm with the demo accounts
 * when that database does not hold it yet. The Java process is started directly: the vendor's script would stay between us
 * and it, and stopping the script would leave Java running.
 */
public final class KeycloakNode implements Node {

    /** Who administers the server; the password is that of the demo accounts. */
    static final String ADMINISTRATOR = "admin";

    private final InfrastructureSettings settings;
    private final int port;
    private final Database database;
    private volatile ChildProcess process;

    KeycloakNode(InfrastructureSettings settings, int port, Database database) {
        this.settings = settings;
        this.port = port;
        this.database = database;
    }

    /**
     * Starts the server and waits until the realm answers.
     *
     * @throws LocalFailure when the port is taken or the server does not come up
     */
    @Override
    public void start() {
        Ports.require(port, "Keycloak");
        Path distribution = new KeycloakDistribution(settings.cache()).prepared();
        Path home = home(distribution);
        DemoRealm.writeTo(home.resolve("data/import"));
        process = ChildProcess.start("keycloak", command(home), environment(), settings.directory());
        process.awaitAnswer(URI.create(identityProvider().issuer() + "/.well-known/openid-configuration"));
    }

    /** A home of its own for this system, with data of its own; programs are the shared ones. */
    private Path home(Path distribution) {
        Path home = settings.directory().resolve("keycloak");
        try {
            Files.createDirectories(home);
            for (String shared : List.of("lib", "conf", "providers", "themes")) {
                Files.deleteIfExists(home.resolve(shared));
                Files.createSymbolicLink(home.resolve(shared), distribution.resolve(shared));
            }
            return home;
        } catch (IOException e) {
            throw new LocalFailure("Keycloak's folder " + home + " could not be prepared: " + e.getMessage(), e);
        }
    }

    private List<String> command(Path home) {
        return java(home, "start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true",
                "--hostname=" + identityProvider().base(), "--http-port=" + port, "--http-host=127.0.0.1",
                "--http-management-port=" + Ports.free(), "--log-console-color=false");
    }

    private Map<String, String> environment() {
        return Map.of("KC_DB_URL", database.jdbcUrl(), "KC_DB_USERNAME", database.user(), "KC_DB_PASSWORD", database.password(),
                "KC_DB_POOL_MAX_SIZE", "20", "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR, "KC_BOOTSTRAP_ADMIN_PASSWORD", DemoRealm.password());
    }

    /** The command line the vendor's script would end with. */
    static List<String> java(Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Command.java(), "-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "-Dkc.home.dir=" + home,
                // a connection that died with the database is noticed before it is used
                "-Dquarkus.datasource.jdbc.validate-on-borrow=true",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-cp", home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Where this server is reached. */
    public IdentityProvider identityProvider() {
        return new IdentityProvider(URI.create("http://localhost:" + port));
    }

    /** Stops the server; its state stays in the database. */
    @Override
    public void stop() {
        ChildProcess running = process;
        if (running != null) {
            running.close();
        }
    }
}
