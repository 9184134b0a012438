package org.workrules.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server started by this JVM: what it prints goes to its log, and it is asked whether it is up. */
final class ChildProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration FOR_A_CLEAN_END = Duration.ofSeconds(20);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(400);
    private static final int OK = 200;
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a server.
     *
     * @param name        what messages and the log call it
     * @param command     program and arguments
     * @param environment variables added to those of this process
     * @param directory   folder of the system: the log goes to {@code logs}, the process id to {@code run}
     * @throws LocalFailure when the program cannot be run
     */
    static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path directory) {
        Path log = directory.resolve("logs").resolve(name + ".log");
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            RunningProcesses.in(directory).remember(name, process.toHandle());
            return new ChildProcess(name, process, log);
        } catch (IOException e) {
            throw new LocalFailure(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /**
     * Waits until the address answers 200 while this very process lives: a forgotten older server on the same port is not mistaken
     * for it, because then this one could not have bound the port and has ended.
     *
     * @throws LocalFailure when the process ends or does not answer in time; the end of its log is in the message
     */
    void awaitAnswer(URI address) {
        awaitAnswer(address, OK);
    }

    /** The same for a server that answers a stranger with this status. */
    void awaitAnswer(URI address, int status) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(address, status)) {
            if (!process.isAlive()) {
                throw new LocalFailure(name + " ended while starting; the end of " + log + ":\n" + Command.tail(log));
            }
            if (Instant.now().isAfter(end)) {
                throw new LocalFailure(name + " did not answer at " + address + " within " + PATIENCE.toMinutes() + " minutes; see " + log + ".");
            }
            pause();
        }
    }

    private static boolean answers(URI address, int status) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).GET().build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == status;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static LocalFailure interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new LocalFailure("Interrupted while waiting for a server.", e);
    }

    /** Whether the process runs. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** Id of the process on this machine. */
    long pid() {
        return process.pid();
    }

    /** Ends the process at once, as a power cut would. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks the process to end, and ends it when it has not after 20 seconds. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(FOR_A_CLEAN_END.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
