package org.workrules.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The logs of one system, a file a process. */
final class Logs {

    private Logs() {
    }

    /** Keeps the logs of the last run of these processes aside, so that those of this run begin with it; older ones go. */
    static void turnOver(Path folder, List<String> processes) throws IOException {
        Files.createDirectories(folder);
        for (String process : processes) {
            Path log = folder.resolve(process + ".log");
            if (Files.exists(log)) {
                Files.move(log, folder.resolve(process + ".log.previous"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
