package org.workrules.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/**
 * One file as its makers publish it on Maven Central, fetched without its dependencies: a server that has them inside and that
 * runs as a process of its own.
 *
 * @param group      group id
 * @param name       artifact id
 * @param version    version
 * @param type       ending of the file
 * @param classifier which of several files, empty for the plain one
 */
record MavenArtifact(String group, String name, String version, String type, String classifier) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /**
     * The file in the local Maven repository, or fetched into the folder. Safe when several processes call it.
     *
     * @throws LocalFailure when it cannot be fetched
     */
    Path in(Path cache) {
        String file = name + "-" + version + (classifier.isEmpty() ? "" : "-" + classifier) + "." + type;
        Path repository = Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository"));
        Path known = repository.resolve(group.replace('.', '/')).resolve(name).resolve(version).resolve(file);
        if (Files.exists(known)) {
            return known;
        }
        try (FileChannel channel = FileChannel.open(cache.resolve(file + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Path fetched = cache.resolve(file);
            if (!Files.exists(fetched)) {
                fetch(cache);
            }
            return fetched;
        } catch (IOException e) {
            throw new LocalFailure("The folder " + cache + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void fetch(Path cache) {
        Command.run(List.of(Command.maven(), "-B", "-ntp", "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
                "-Dartifact=" + group + ":" + name + ":" + version + ":" + type + (classifier.isEmpty() ? "" : ":" + classifier),
                "-DoutputDirectory=" + cache), cache, cache.resolve(name + "-fetch.log"), PATIENCE,
                name + " " + version + " could not be fetched by Maven");
    }
}
