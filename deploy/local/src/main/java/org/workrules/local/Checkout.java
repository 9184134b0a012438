package org.workrules.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder this repository was checked out to. */
public final class Checkout {

    private Checkout() {
    }

    /**
     * The root of the checkout: {@code workrules.root} when set, otherwise the nearest folder above the working directory
     * that holds {@code deploy/local/pom.xml}.
     *
     * @throws LocalFailure when there is none
     */
    public static Path root() {
        String named = System.getProperty("workrules.root");
        if (named != null) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("deploy/local/pom.xml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new LocalFailure("No checkout of Workrules above " + Path.of("").toAbsolutePath() + ".");
        }
        return folder;
    }
}
