package org.workrules.gateway.service;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.workrules.gateway.problem.Text;

/** The services behind the gateway. */
public enum Service {
    /** Leadership, topics, meetings, minutes, study. */
    MEETING("meetings", "会议服务"),
    /** Documents, signing, decisions. */
    DOCUMENT("documents", "公文服务"),
    /** Matters, oversight, petitions, accountability, assessment, integrity. */
    SUPERVISION("supervision", "督查服务"),
    /** Duty, incidents, warnings, response, resources. */
    EMERGENCY("emergency", "应急服务"),
    /** Publicity, consultations, opinion, services for the public, powers. */
    DISCLOSURE("disclosure", "公开服务");

    private final String prefix;
    private final Text name;

    Service(String segment, String zh) {
        this.prefix = "/api/" + segment;
        this.name = new Text(key() + "-service", zh);
    }

    /** Its short name, as configuration keys use it: {@code meeting}. */
    public final String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in the API: {@code meeting-service}. */
    public String id() {
        return name.en();
    }

    /** Its name for people, in both languages. */
    public Text title() {
        return name;
    }

    /** Where everything it offers lives, at the gateway as at the service: {@code /api/meetings}. */
    public String prefix() {
        return prefix;
    }

    /** Whether the path is the service's prefix or below it. */
    public boolean owns(String path) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }

    /** The service that owns a path, if one does. */
    public static Optional<Service> owning(String path) {
        return Stream.of(values()).filter(service -> service.owns(path)).findFirst();
    }

    /** The service of that name, short ({@code meeting}) or long ({@code meeting-service}). */
    public static Optional<Service> named(String name) {
        return Stream.of(values())
                .filter(service -> service.key().equals(name) || service.id().equals(name))
                .findFirst();
    }
}
