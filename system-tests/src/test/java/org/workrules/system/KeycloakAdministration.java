package org.workrules.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;

/** What only an administrator of the identity provider can make: tokens of another realm, and tokens that expire at once. */
final class KeycloakAdministration {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHORT_LIVED = "short-lived";

    private final URI base;
    private final HttpClient http = HttpClient.newHttpClient();

    KeycloakAdministration(URI base) {
        this.base = base;
    }

    /** A genuine token of the realm {@code master} of the same server. */
    String tokenOfAnotherRealm() {
        return token("master", "admin-cli", "admin");
    }

    /** A genuine token of a person that lives for a second. */
    String shortLivedToken(String username) {
        String admin = tokenOfAnotherRealm();
        JsonNode known = get("/admin/realms/workrules/clients?clientId=" + SHORT_LIVED, admin);
        if (known.isEmpty()) {
            ObjectNode client = (ObjectNode) get("/admin/realms/workrules/clients?clientId=workrules-cli", admin).get(0);
            client.remove("id");
            client.put("clientId", SHORT_LIVED).withObject("/attributes").put("access.token.lifespan", "1");
            send(HttpRequest.newBuilder(base.resolve("/admin/realms/workrules/clients")).header("Authorization", "Bearer " + admin)
                    .header("Content-Type", "application/json").POST(BodyPublishers.ofString(client.toString())));
        }
        return token("workrules", SHORT_LIVED, username);
    }

    /** Names of the realm roles that an account holds; empty while there is no such account. */
    Set<String> rolesOf(String username) {
        String admin = tokenOfAnotherRealm();
        JsonNode found = get("/admin/realms/workrules/users?exact=true&username=" + username, admin);
        Set<String> roles = new TreeSet<>();
        if (!found.isEmpty()) {
            get("/admin/realms/workrules/users/" + found.get(0).path("id").asText() + "/role-mappings/realm", admin)
                    .forEach(role -> roles.add(role.path("name").asText()));
        }
        return roles;
    }

    private String token(String realm, String client, String username) {
        String form = "grant_type=password&client_id=" + client + "&username=" + username + "&password=" + RunningSystem.PASSWORD;
        JsonNode answer = send(HttpRequest.newBuilder(base.resolve("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
        return answer.path("access_token").asText();
    }

    private JsonNode get(String path, String token) {
        return send(HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token).GET());
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError("Keycloak: " + answer.statusCode() + " " + answer.body());
            }
            return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
