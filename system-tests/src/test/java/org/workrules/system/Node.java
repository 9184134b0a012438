package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Node.js with the packages of {@code lint/package-lock.json}; where there is none, tests are skipped, but not in CI. */
final class Node {

    private static final Path LINT = Path.of("lint").toAbsolutePath();
    private static final Path LOCK = LINT.resolve("package-lock.json");
    private static final Path INSTALLED = LINT.resolve("node_modules/.installed-lock.json");

    private Node() {
    }

    /** Installs the packages, when those installed are not the ones that are locked. */
    static void require() {
        if (!runs("node", "--version") || !runs("npm", "--version")) {
            assertThat(System.getenv("CI")).as("CI needs Node.js and npm to check the descriptions").isNotEqualTo("true");
            Assumptions.abort("Node.js or npm is missing on this machine: the descriptions are not checked");
        }
        try {
            if (!Files.exists(INSTALLED) || Files.mismatch(LOCK, INSTALLED) >= 0) {
                Outcome installed = run("npm", "ci", "--no-audit", "--no-fund");
                assertThat(installed.code()).as(installed.output()).isZero();
                Files.copy(LOCK, INSTALLED, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new AssertionError("the packages cannot be installed", e);
        }
    }

    /** Runs a script of the folder {@code lint} and expects that it finds nothing. */
    static void assertFindsNothing(String... command) {
        print(command);
    }

    /** What a script of the folder {@code lint} prints; it must end well. */
    static String print(String... command) {
        List<String> all = new ArrayList<>(List.of("node"));
        all.addAll(Arrays.asList(command));
        Outcome outcome = run(all.toArray(String[]::new));
        assertThat(outcome.code()).as(outcome.output()).isZero();
        return outcome.output();
    }

    private static boolean runs(String... command) {
        try {
            return run(command).code() == 0;
        } catch (AssertionError missing) {
            return false;
        }
    }

    private static Outcome run(String... command) {
        try {
            Process process = new ProcessBuilder(command).directory(LINT.toFile()).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new AssertionError(String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private record Outcome(int code, String output) {
    }
}
