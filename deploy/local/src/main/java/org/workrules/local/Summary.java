package org.workrules.local;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an operator reads when everything is up: addresses, accounts, and what to do next. */
final class Summary {

    private final Layout layout;

    Summary(Layout layout) {
        this.layout = layout;
    }

    /** The text, for a start that took this long. */
    String text(Duration took) {
        return """

                Everything is up after %d s.

                  Gateway            %s
                  API description    %s/openapi
                  Rules in force     %s/api/rules
                  Public notices     %s/public/publications
                  Keycloak           http://localhost:%d (administrator: %s)
                  PostgreSQL         localhost:%d (user postgres)
                  Kafka              localhost:%d

                Demo accounts, one per office (password: %s):
                %s
                Next: ./workrules demo     both stories, step by step
                      ./workrules status   what is up
                      ./workrules down     stop (or Ctrl-C here)
                """.formatted(took.toSeconds(), gateway(), gateway(), gateway(), gateway(), layout.keycloak(), KeycloakNode.ADMINISTRATOR,
                layout.postgres(), layout.kafka(), DemoRealm.password(), accounts());
    }

    private String gateway() {
        return "http://localhost:" + layout.port(Service.GATEWAY);
    }

    private static String accounts() {
        Organization city = Organization.demo();
        Map<String, Organization.Person> holders = new LinkedHashMap<>();
        city.people().forEach(person -> person.offices().forEach(office -> holders.putIfAbsent(office, person)));
        StringBuilder lines = new StringBuilder();
        holders.forEach((office, person) -> lines.append("  %-26s %-28s %s%n".formatted(office, person.id(), person.name())));
        return lines.toString();
    }
}
