package org.workrules.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One packaged service, running as a process of its own. */
public final class ServiceNode implements Node {

    /**
     * Small heaps and a fast start matter more on one machine than the last of the throughput; classes of this very
     * build are not verified again, which saves a third of the start. A service without memory ends and is started again rather
     * than go on half dead; memory that the compilers no longer need goes back to the machine.
     */
    private static final List<String> JVM = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote",
            "-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
            "-XX:+IgnoreUnrecognizedVMOptions", "-XX:TrimNativeHeapInterval=5000",
            "-XX:-UsePerfData", "-Xshare:auto", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC");

    private final Service service;
    private final String name;
    private final Path jar;
    private final int port;
    private final Map<String, String> environment;
    private final Path directory;
    private volatile ChildProcess process;

    ServiceNode(Service service, LocalSystemOptions options, Map<String, String> environment) {
        this(service, service.label(), options.layout().port(service), options, environment);
    }

    private ServiceNode(Service service, String name, int port, LocalSystemOptions options, Map<String, String> environment) {
        this.service = service;
        this.name = name;
        this.jar = service.jar(options.checkout());
        this.port = port;
        this.environment = new ConcurrentHashMap<>(environment);
        this.directory = options.directory();
        this.environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    }

    /** A second process of a service beside the one that the gateway knows, on a free port and with a log of its own. */
    static ServiceNode replica(Service service, LocalSystemOptions options, Map<String, String> environment) {
        return new ServiceNode(service, service.label() + "-replica", Ports.free(), options, environment);
    }

    /**
     * Sets an environment variable from the next start on.
     *
     * @param value {@code null} takes the variable away
     */
    public void configure(String variable, String value) {
        if (value == null) {
            environment.remove(variable);
        } else {
            environment.put(variable, value);
        }
    }

    /** Where the service is reached. */
    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    /**
     * Starts the service and waits until it says it is ready.
     *
     * @throws LocalFailure when the port is taken or it does not become ready
     */
    @Override
    public void start() {
        Ports.require(port, service.module());
        process = ChildProcess.start(name, command(), environment, directory);
        process.awaitAnswer(uri().resolve("/q/health/ready"));
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Command.java());
        command.addAll(JVM);
        String more = System.getenv("WORKRULES_JAVA_OPTS");
        if (more != null && !more.isBlank()) {
            command.addAll(List.of(more.trim().split("\\s+")));
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** Asks the service to end and waits for it: what it has begun, it finishes. */
    @Override
    public void stop() {
        ChildProcess running = process;
        if (running != null) {
            running.close();
        }
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() {
        process.kill();
    }

    /** Stops the service, when it runs, and starts it again on the same port. */
    public void restart() {
        stop();
        start();
    }

    /** Id of the process on this machine. */
    public long pid() {
        return process.pid();
    }

    /** Whether the process runs. */
    public boolean isRunning() {
        return process != null && process.isAlive();
    }
}
