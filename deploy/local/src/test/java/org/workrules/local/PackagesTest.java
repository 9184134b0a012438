package org.workrules.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagesTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final FileTime LATER = FileTime.from(Instant.parse("2026-01-02T00:00:00Z"));
    private static final FileTime LATEST = FileTime.from(Instant.parse("2026-01-03T00:00:00Z"));

    @TempDir
    private Path root;
    private Packages packages;

    @BeforeEach
    void everythingIsBuilt() throws IOException {
        packages = new Packages(root);
        write("pom.xml", LONG_AGO);
        write("platform/src/main/java/Platform.java", LONG_AGO);
        for (Service service : Service.values()) {
            write(service.module() + "/src/main/java/Main.java", LONG_AGO);
            write(service.module() + "/target/quarkus-app/quarkus-run.jar", LATER);
        }
        age(root);
    }

    @Test
    void nothingIsStaleWhenEveryPackageIsNewerThanItsSources() {
        assertThat(packages.stale()).isEmpty();
    }

    @Test
    void aChangedSourceMakesItsServiceStaleAlone() throws IOException {
        touch("document-service/src/main/java/Main.java");

        assertThat(packages.stale()).containsExactly(Service.DOCUMENT);
    }

    @Test
    void aDeletedSourceMakesItsServiceStale() throws IOException {
        touch("gateway/src/main/java");

        assertThat(packages.stale()).containsExactly(Service.GATEWAY);
    }

    @Test
    void aChangeOfThePlatformMakesEveryServiceStale() throws IOException {
        touch("platform/src/main/java/Platform.java");

        assertThat(packages.stale()).isEqualTo(List.of(Service.values()));
    }

    @Test
    void aMissingPackageIsStale() throws IOException {
        Files.delete(root.resolve("meeting-service/target/quarkus-app/quarkus-run.jar"));

        assertThat(packages.stale()).containsExactly(Service.MEETING);
    }

    private void write(String file, FileTime time) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, file);
        Files.setLastModifiedTime(path, time);
    }

    /** Folders were made just now; a checkout has old ones. */
    private static void age(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isDirectory).toList()) {
                Files.setLastModifiedTime(path, LONG_AGO);
            }
        }
    }

    private void touch(String file) throws IOException {
        Files.setLastModifiedTime(root.resolve(file), LATEST);
    }
}
