package org.workrules.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first process of a PostgreSQL server, with one process more for each connection.
 *
 * @param process the process
 */
record Postmaster(ProcessHandle process) {

    /** The server that holds this data folder, by the file it keeps there itself. */
    static Optional<Postmaster> of(Path data) {
        try {
            Path file = data.resolve("postmaster.pid");
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(file).get(0).trim());
            return ProcessHandle.of(pid).filter(process -> process.info().command().orElse("").endsWith("postgres")).map(Postmaster::new);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown: it does not wait for clients that are gone. */
    void stop() {
        signal("INT", List.of(process));
    }

    /** Ends all processes of the server at once and waits for their end, so that their shared memory is free again. */
    void kill() {
        List<ProcessHandle> all = all();
        signal("KILL", all);
        all.forEach(one -> one.onExit().join());
    }

    /** All processes stand still: the first before the others, so that it makes no more of them. */
    void freeze() {
        signal("STOP", List.of(process));
        signal("STOP", all());
    }

    /** All processes go on. */
    void thaw() {
        signal("CONT", all());
    }

    private List<ProcessHandle> all() {
        return Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    private static void signal(String name, List<ProcessHandle> processes) {
        Signals.send(name, "PostgreSQL", processes);
    }
}
