package org.workrules.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged services of a checkout: which of them are older than their sources, and how they are built. */
final class Packages {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final List<String> SHARED = List.of("pom.xml", "platform/pom.xml", "platform/src/main");

    private final Path root;

    Packages(Path root) {
        this.root = root;
    }

    /** The services whose package is missing or older than a source it is made of. */
    List<Service> stale() {
        return Arrays.stream(Service.values()).filter(this::isStale).toList();
    }

    private boolean isStale(Service service) {
        Path jar = service.jar(root);
        if (!Files.exists(jar)) {
            return true;
        }
        List<Path> sources = new ArrayList<>(SHARED.stream().map(root::resolve).toList());
        sources.add(root.resolve(service.module()).resolve("pom.xml"));
        sources.add(root.resolve(service.module()).resolve("src/main"));
        FileTime built = changed(jar);
        return sources.stream().anyMatch(source -> newest(source).compareTo(built) > 0);
    }

    /** The time of the newest file or folder; a folder counts, because deleting a file changes only that. */
    private static FileTime newest(Path source) {
        if (!Files.exists(source)) {
            return FileTime.fromMillis(0);
        }
        try (Stream<Path> files = Files.walk(source)) {
            return files.map(Packages::changed).max(Comparator.naturalOrder()).orElseThrow();
        } catch (IOException e) {
            throw new LocalFailure("The sources in " + source + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new LocalFailure(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Builds services, and the platform when it is needed.
     *
     * @param services which
     * @param log      file that takes Maven's output
     * @throws LocalFailure with the end of the log when the build fails
     */
    void build(List<Service> services, Path log) {
        String modules = services.stream().map(Service::module).collect(Collectors.joining(","));
        Command.run(List.of(Command.maven(), "-B", "-ntp", "-q", "-pl", modules, "-am", "-Dmaven.test.skip=true", "package"),
                root, log, PATIENCE, "The build failed");
    }
}
