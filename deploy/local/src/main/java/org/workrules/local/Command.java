package org.workrules.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command of this machine that runs to its end. */
final class Command {

    private static final int LINES_OF_LOG = 20;

    private Command() {
    }

    /** The Maven command: {@code WORKRULES_MVN} when set, else of {@code MAVEN_HOME}, else of the path. */
    static String maven() {
        String named = System.getenv("WORKRULES_MVN");
        if (named != null) {
            return named;
        }
        String home = System.getenv("MAVEN_HOME");
        return home == null ? "mvn" : Path.of(home, "bin", "mvn").toString();
    }

    /** The Java command of the runtime this JVM runs on. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Runs a command and waits for it.
     *
     * @param command  program and arguments
     * @param folder   working directory
     * @param log      file that takes its output
     * @param patience how long it may run
     * @param sentence what to say when it fails; the end of the log is appended
     * @throws LocalFailure when it fails or takes too long
     */
    static void run(List<String> command, Path folder, Path log, Duration patience, String sentence) {
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(log.toFile()).start();
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new LocalFailure(sentence + " within " + patience.toMinutes() + " minutes; see " + log + ".");
            }
            if (process.exitValue() != 0) {
                throw new LocalFailure(sentence + "; the end of " + log + ":\n" + tail(log));
            }
        } catch (IOException e) {
            throw new LocalFailure(sentence + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure(sentence + ": interrupted.", e);
        }
    }

    /** The last lines of a log; empty when it cannot be read. */
    static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }
}
