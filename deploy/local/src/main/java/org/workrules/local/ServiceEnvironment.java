package org.workrules.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The environment variables that tell a service where everything is. */
final class ServiceEnvironment {

    private final LocalSystemOptions options;
    private final Infrastructure infrastructure;

    ServiceEnvironment(LocalSystemOptions options, Infrastructure infrastructure) {
        this.options = options;
        this.infrastructure = infrastructure;
    }

    /** The variables of one service. */
    Map<String, String> of(Service service) {
        Map<String, String> variables = new HashMap<>();
        variables.put("MALLOC_ARENA_MAX", "2");
        variables.put("QUARKUS_PROFILE", "local");
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(options.layout().port(service)));
        variables.put("KAFKA_BOOTSTRAP_SERVERS", infrastructure.kafkaBootstrapServers());
        variables.put("WORKRULES_ISSUER", "http://localhost:" + options.layout().keycloak() + "/realms/" + IdentityProvider.REALM);
        variables.put("WORKRULES_PUBLIC_URL", "http://localhost:" + options.layout().port(Service.GATEWAY));
        if (service == Service.GATEWAY) {
            addAddresses(variables);
        } else {
            addDatabase(variables, infrastructure.database(service.label()));
            variables.put("WORKRULES_BLOBS_FOLDER", options.directory().resolve("blobs").toString());
        }
        if (service == Service.MEETING) {
            variables.put("WORKRULES_ORGANIZATION_FILE", organizationFile().toString());
            variables.put("WORKRULES_ACCOUNTS_CLIENT_SECRET", DemoRealm.password());
        }
        variables.putAll(options.configuration());
        return variables;
    }

    private static void addDatabase(Map<String, String> variables, Database database) {
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        variables.put("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl());
        variables.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        variables.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    }

    private void addAddresses(Map<String, String> variables) {
        for (Service target : Service.withDatabase()) {
            String name = "WORKRULES_SERVICES_" + target.label().toUpperCase(Locale.ROOT) + "_URL";
            variables.put(name, "http://localhost:" + options.layout().port(target));
        }
    }

    private Path organizationFile() {
        Path file = options.directory().resolve(Organization.RESOURCE);
        try (InputStream json = Organization.class.getClassLoader().getResourceAsStream(Organization.RESOURCE)) {
            Files.copy(json, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new LocalFailure("The demo city could not be written to " + file + ": " + e.getMessage(), e);
        }
    }
}
