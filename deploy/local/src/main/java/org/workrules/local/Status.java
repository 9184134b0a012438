package org.workrules.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Whether each part answers, found out by asking it. */
final class Status {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int OK = 200;

    private final Layout layout;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Status(Layout layout) {
        this.layout = layout;
    }

    /** Each part with whether it is up, in the order they stand on each other. */
    Map<String, Boolean> parts() {
        Map<String, Boolean> parts = new LinkedHashMap<>();
        parts.put("PostgreSQL", postgresAnswers());
        parts.put("Kafka", kafkaAnswers());
        parts.put("Keycloak", answers(URI.create(new IdentityProvider(address(layout.keycloak())).issuer())));
        for (Service service : Service.values()) {
            parts.put(service.module(), answers(address(layout.port(service)).resolve("/q/health/ready")));
        }
        return parts;
    }

    private static URI address(int port) {
        return URI.create("http://localhost:" + port);
    }

    private boolean postgresAnswers() {
        if (Ports.isFree(layout.postgres())) {
            return false;
        }
        Properties login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", "postgres");
        login.setProperty("loginTimeout", String.valueOf(PATIENCE.toSeconds()));
        String url = "jdbc:postgresql://localhost:" + layout.postgres() + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, login)) {
            return connection.isValid((int) PATIENCE.toSeconds());
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean kafkaAnswers() {
        if (Ports.isFree(layout.kafka())) {
            return false;
        }
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:" + layout.kafka()))) {
            admin.describeCluster().nodes().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean answers(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
