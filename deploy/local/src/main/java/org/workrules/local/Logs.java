package org.workrules.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The logs of one system, a file a process. */
final class Logs {

    private Logs() {
    }

    /** Keeps the logs of the last run aside, so that those of this run begin with it; older ones go. */
    static void turnOver(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> logs;
        try (Stream<Path> files = Files.list(folder)) {
            logs = files.filter(file -> file.toString().endsWith(".log") && !file.endsWith("launcher.log")).toList();
        }
        for (Path log : logs) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
