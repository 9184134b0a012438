package org.workrules.meeting.accounts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.workrules.platform.identity.Office;

/** As much of Keycloak's administration as the writer asks of it: users with attributes and realm roles, in memory. */
final class FakeKeycloak implements AutoCloseable {

    private static final String ADMIN = "/admin/realms/workrules";

    final Map<String, JsonObject> users = new ConcurrentHashMap<>();
    final Map<String, Set<String>> roles = new ConcurrentHashMap<>();
    final AtomicInteger writes = new AtomicInteger();
    volatile boolean away;

    private final HttpServer server;

    FakeKeycloak() throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String realm() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/workrules";
    }

    void user(String name, String department, String clearance, String... held) {
        users.put(name, new JsonObject().put("id", "id-" + name).put("username", name).put("attributes", new JsonObject()
                .put("department", new JsonArray().add(department)).put("clearance", new JsonArray().add(clearance))));
        roles.put(name, new TreeSet<>(Set.of(held)));
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (away) {
            answer(exchange, 503, "away");
            return;
        }
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (path.endsWith("/token")) {
            answer(exchange, body.contains("client_secret=s3cret") ? 200 : 401, "{\"access_token\":\"t\"}");
        } else if (!"Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
        } else if (path.equals(ADMIN + "/users")) {
            users(exchange, method, body);
        } else if (path.equals(ADMIN + "/roles")) {
            JsonArray all = new JsonArray().add(role("offline_access"));
            Arrays.stream(Office.values()).forEach(office -> all.add(role(office.role())));
            answer(exchange, 200, all.encode());
        } else if (path.startsWith(ADMIN + "/roles/")) {
            String role = path.split("/")[5];
            JsonArray holders = new JsonArray();
            roles.forEach((name, held) -> {
                if (held.contains(role)) {
                    holders.add(users.get(name));
                }
            });
            answer(exchange, 200, holders.encode());
        } else {
            user(exchange, method, path, body);
        }
    }

    private void users(HttpExchange exchange, String method, String body) throws IOException {
        if (method.equals("POST")) {
            JsonObject user = new JsonObject(body);
            String name = user.getString("username");
            writes.incrementAndGet();
            users.put(name, user.put("id", "id-" + name));
            roles.put(name, new TreeSet<>());
            answer(exchange, 201, "");
            return;
        }
        String query = exchange.getRequestURI().getQuery();
        JsonArray found = new JsonArray();
        new TreeMap<>(users).forEach((name, user) -> {
            if (!query.contains("username=") || query.contains("username=" + name + "&")) {
                found.add(user);
            }
        });
        answer(exchange, 200, found.encode());
    }

    private void user(HttpExchange exchange, String method, String path, String body) throws IOException {
        String name = path.split("/")[5].substring("id-".length());
        if (path.endsWith("/role-mappings/realm")) {
            JsonArray held = new JsonArray();
            if (!method.equals("GET")) {
                writes.incrementAndGet();
                new JsonArray(body).forEach(role -> {
                    String called = ((JsonObject) role).getString("name");
                    if (method.equals("POST")) {
                        roles.get(name).add(called);
                    } else {
                        roles.get(name).remove(called);
                    }
                });
            }
            roles.get(name).forEach(role -> held.add(role(role)));
            answer(exchange, 200, held.encode());
        } else {
            writes.incrementAndGet();
            users.put(name, new JsonObject(body));
            answer(exchange, 204, "");
        }
    }

    private static JsonObject role(String name) {
        return new JsonObject().put("id", "role-" + name).put("name", name);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
