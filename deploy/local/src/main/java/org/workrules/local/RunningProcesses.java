package org.workrules.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Which processes a system has started, written down so that they can be found when whoever started them is gone: a launcher
 * that was killed leaves servers behind that would hold the ports.
 */
final class RunningProcesses {

    private static final String LAUNCHER = "launcher";
    private static final int SECONDS_TO_END = 20;

    private final Path directory;

    private RunningProcesses(Path directory) {
        this.directory = directory;
    }

    /** The processes of the system in this folder. */
    static RunningProcesses in(Path directory) {
        return new RunningProcesses(directory);
    }

    private Path folder() {
        return directory.resolve("run");
    }

    /** Writes down a process. */
    void remember(String name, ProcessHandle process) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve(name), ProcessKey.of(process));
    }

    /** Writes down this very process as the one that holds the system. */
    void rememberLauncher() throws IOException {
        remember(LAUNCHER, ProcessHandle.current());
    }

    /** The launcher that holds the system, if it runs. */
    Optional<ProcessHandle> launcher() {
        return process(folder().resolve(LAUNCHER));
    }

    /**
     * Stops what a launcher that is gone has left behind, services first and PostgreSQL last.
     *
     * @return how many processes were stopped
     */
    int stopLeftovers() {
        List<ProcessHandle> left = recorded();
        left.forEach(ProcessHandle::destroy);
        left.forEach(RunningProcesses::awaitEnd);
        Optional<Postmaster> postgres = Postmaster.of(directory.resolve("postgres"));
        postgres.ifPresent(server -> {
            server.stop();
            awaitEnd(server.process());
        });
        return left.size() + (postgres.isPresent() ? 1 : 0);
    }

    private List<ProcessHandle> recorded() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> !file.endsWith(LAUNCHER)).map(RunningProcesses::process).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new LocalFailure("The folder " + folder() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<ProcessHandle> process(Path file) {
        try {
            String key = Files.exists(file) ? Files.readString(file).trim() : "";
            return key.isEmpty() || !ProcessKey.isAlive(key) ? Optional.empty() : ProcessHandle.of(ProcessKey.pid(key));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }
}
