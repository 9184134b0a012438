package org.workrules.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The six services. */
public enum Service {

    /** Leadership, agenda, meetings, minutes. */
    MEETING(8081),
    /** Documents, signing, decisions. */
    DOCUMENT(8082),
    /** Matters, oversight, accountability. */
    SUPERVISION(8083),
    /** Duty, incidents, reports. */
    EMERGENCY(8084),
    /** Publicity, requests, services. */
    DISCLOSURE(8085),
    /** The one door to all others. */
    GATEWAY(8080);

    private final int port;

    Service(int port) {
        this.port = port;
    }

    /** What people and configuration call it: {@code meeting} ... {@code gateway}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The port it takes on one machine. */
    public int port() {
        return port;
    }

    /** Name of its module. */
    public String module() {
        return this == GATEWAY ? "gateway" : label() + "-service";
    }

    /** The packaged service in a checkout. */
    Path jar(Path root) {
        return root.resolve(module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The services that keep records, each in a database of its own name. */
    public static List<Service> withDatabase() {
        return Arrays.stream(values()).filter(service -> service != GATEWAY).toList();
    }

    /**
     * The service of this label.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Service named(String label) {
        return Arrays.stream(values()).filter(service -> service.label().equals(label)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service is called " + label));
    }
}
