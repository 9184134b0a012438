package org.workrules.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where Kafka and PostgreSQL, which the launcher holds itself, write what they have to say; the terminal stays readable. */
final class LauncherLog {

    /** Name of the file, without its ending. */
    static final String NAME = "infrastructure";

    private LauncherLog() {
    }

    /** Sends all logging of this process to the file in this folder. */
    static void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$-7s [%3$s] %5$s%6$s%n");
            FileHandler file = new FileHandler(folder.resolve(NAME + ".log").toString());
            file.setFormatter(new SimpleFormatter());
            Logger root = Logger.getLogger("");
            for (Handler handler : root.getHandlers()) {
                root.removeHandler(handler);
            }
            root.addHandler(file);
            root.setLevel(Level.INFO);
        } catch (IOException e) {
            throw new LocalFailure("The log in " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }
}
