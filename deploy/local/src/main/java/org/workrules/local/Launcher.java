package org.workrules.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import sun.misc.Signal;

/**
 * The commands of {@code ./workrules} that run the system on one machine: {@code up}, {@code down}, {@code status} and
 * {@code reset}. A failure is one sentence on the error stream and exit code 1.
 */
public final class Launcher {

    /** Exit code of {@code status} when a part is down, as service managers use it. */
    private static final int NOT_ALL_UP = 3;
    private static final long SPACE_NEEDED = 2L << 30;
    private static final Duration FOR_A_CLEAN_END = Duration.ofSeconds(60);
    private static final List<String> STATE = List.of("postgres", "kafka", "keycloak", "blobs", "logs", "run", Organization.RESOURCE);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path root = Checkout.root();
    private final Path directory = root.resolve(".workrules");
    private final RunningProcesses processes = RunningProcesses.in(directory);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile LocalSystem system;

    /** @param arguments the command, and its options */
    public static void main(String[] arguments) {
        try {
            new Launcher().run(arguments.length == 0 ? "" : arguments[0]);
            System.exit(0);
        } catch (LocalFailure e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println("workrules: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(String command) {
        switch (command) {
            case "up" -> up();
            case "down" -> down();
            case "status" -> status();
            case "reset" -> reset();
            default -> throw new LocalFailure("There is no command \"" + command + "\"; see ./workrules help.");
        }
    }

    private void up() {
        Instant began = Instant.now();
        refuseSecondLauncher();
        requireSpace();
        LauncherLog.writeTo(directory.resolve("logs"));
        int leftovers = processes.stopLeftovers();
        if (leftovers > 0) {
            out.println("Stopped " + leftovers + " processes that an earlier start had left behind.");
        }
        Layout.standard().requireFree();
        build(began);
        start(began);
    }

    private void refuseSecondLauncher() {
        processes.launcher().ifPresent(launcher -> {
            throw new LocalFailure("The system is up already (process " + launcher.pid() + "); ./workrules down stops it.");
        });
    }

    private void requireSpace() {
        try {
            Files.createDirectories(directory);
            long free = Files.getFileStore(directory).getUsableSpace();
            if (free < SPACE_NEEDED) {
                throw new LocalFailure("Only " + (free >> 20) + " MB are free on the disk of " + directory + "; "
                        + (SPACE_NEEDED >> 20) + " MB are needed, so free some space and try again.");
            }
        } catch (IOException e) {
            throw new LocalFailure("The folder " + directory + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void build(Instant began) {
        Packages packages = new Packages(root);
        List<Service> stale = packages.stale();
        if (!stale.isEmpty()) {
            out.println("Building " + stale.stream().map(Service::module).collect(Collectors.joining(", "))
                    + " (the first time takes some minutes) ...");
            packages.build(stale, directory.resolve("logs/build.log"));
            line("built", "", Duration.between(began, Instant.now()));
        }
    }

    private void start(Instant began) {
        out.println("Starting PostgreSQL, Kafka, Keycloak and six services ...");
        Instant starting = Instant.now();
        stopOnSignals();
        try {
            processes.rememberLauncher();
            system = new LocalSystem(LocalSystemOptions.onThisMachine(this::line));
            system.start();
            out.println(new Summary(Layout.standard()).text(Duration.between(starting, Instant.now())));
            Files.writeString(directory.resolve("run/ready"), began.toString());
            stopped.await();
        } catch (IOException e) {
            throw new LocalFailure("The folder " + directory + " cannot be written: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void line(String part, String address, Duration took) {
        out.println("  %-20s %-28s %5.1f s".formatted(part, address, took.toMillis() / 1000.0));
    }

    /** Handled by ourselves, because shutdown hooks run side by side and PostgreSQL would go before the services. */
    private void stopOnSignals() {
        for (String name : new String[] {"INT", "TERM", "HUP"}) {
            Signal.handle(new Signal(name), signal -> new Thread(this::stop, "stop").start());
        }
    }

    private synchronized void stop() {
        if (stopped.getCount() == 0) {
            return;
        }
        out.println("Stopping ...");
        if (system != null) {
            system.close();
        }
        deleteQuietly(directory.resolve("run"));
        out.println("Stopped; the data stay in " + directory + ".");
        stopped.countDown();
        System.exit(0);
    }

    private static void deleteQuietly(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.getLogger(Launcher.class.getName()).log(System.Logger.Level.WARNING, folder + " stays: " + e.getMessage());
        }
    }

    private void down() {
        Optional<ProcessHandle> launcher = processes.launcher();
        if (launcher.isPresent()) {
            launcher.get().destroy();
            awaitEnd(launcher.get());
        }
        int leftovers = processes.stopLeftovers();
        deleteQuietly(directory.resolve("run"));
        out.println(launcher.isPresent() || leftovers > 0 ? "Stopped; the data stay in " + directory + "." : "Nothing was up.");
    }

    private static void awaitEnd(ProcessHandle launcher) {
        Instant end = Instant.now().plus(FOR_A_CLEAN_END);
        while (launcher.isAlive() && Instant.now().isBefore(end)) {
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        launcher.destroyForcibly();
    }

    private void status() {
        LauncherLog.writeTo(directory.resolve("cache"));
        Map<String, Boolean> parts = new Status(Layout.standard()).parts();
        parts.forEach((part, up) -> out.println("  %-20s %s".formatted(part, up ? "up" : "down")));
        if (parts.containsValue(false)) {
            System.exit(NOT_ALL_UP);
        }
    }

    private void reset() {
        refuseSecondLauncher();
        processes.stopLeftovers();
        for (String part : STATE) {
            deleteQuietly(directory.resolve(part));
        }
        out.println("The data of this machine are deleted; the next ./workrules up begins anew.");
    }
}
