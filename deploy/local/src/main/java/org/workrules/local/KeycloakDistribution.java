package org.workrules.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The Keycloak server as its makers publish it: one archive on Maven Central, unpacked and prepared once per checkout, then shared by
 * every system that runs from it.
 */
final class KeycloakDistribution {

    /** The version everything here is tried with. */
    static final String VERSION = "26.5.6";

    private static final MavenArtifact ARCHIVE = new MavenArtifact("org.keycloak", "keycloak-quarkus-dist", VERSION, "zip", "");
    private static final String FOLDER = "keycloak-" + VERSION;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path cache;

    KeycloakDistribution(Path cache) {
        this.cache = cache;
    }

    /**
     * The folder of the prepared server. The first call on a checkout fetches, unpacks and builds it (about a minute); later
     * calls return at once. Safe when several processes call it.
     *
     * @throws LocalFailure when the archive cannot be fetched or the build fails
     */
    Path prepared() {
        Path home = cache.resolve(FOLDER);
        Path mark = home.resolve("prepared");
        if (Files.exists(mark)) {
            return home;
        }
        try {
            Files.createDirectories(cache);
            try (FileChannel channel = FileChannel.open(cache.resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!Files.exists(mark)) {
                    Folders.delete(home);
                    unpack(ARCHIVE.in(cache));
                    build(home);
                    Files.createFile(mark);
                }
            }
            return home;
        } catch (IOException e) {
            throw new LocalFailure("Keycloak could not be unpacked to " + cache + ": " + e.getMessage(), e);
        }
    }

    private void unpack(Path archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpack(entry, zip);
            }
        }
    }

    private void unpack(ZipEntry entry, InputStream content) throws IOException {
        Path target = cache.resolve(entry.getName()).normalize();
        if (!target.startsWith(cache)) {
            throw new IOException("the archive points outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void build(Path home) {
        List<String> command = KeycloakNode.java(home, "build", "--db=postgres", "--health-enabled=true");
        Command.run(command, home, cache.resolve("keycloak-build.log"), PATIENCE, "Keycloak " + VERSION + " could not be prepared");
    }
}
