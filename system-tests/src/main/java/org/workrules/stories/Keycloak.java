package org.workrules.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Real tokens of the demo accounts, by the password grant of the client {@code workrules-cli}, which exists on one machine
 * alone. A token is kept until a minute before it expires.
 */
public final class Keycloak implements Gateway.Tokens {

    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI endpoint;
    private final String password;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(String token, Instant until) {
    }

    /**
     * @param base     address of Keycloak, without a path
     * @param password password of the demo accounts
     */
    public Keycloak(URI base, String password) {
        this.endpoint = base.resolve("/realms/workrules/protocol/openid-connect/token");
        this.password = password;
    }

    @Override
    public String of(String username) {
        return kept.compute(username, (who, old) ->
                old != null && Instant.now().isBefore(old.until()) ? old : ask(who)).token();
    }

    /** The name that the account's token shows. */
    public String nameOf(String username) {
        try {
            byte[] claims = Base64.getUrlDecoder().decode(of(username).split("\\.")[1]);
            return JSON.readTree(claims).path("name").asText(username);
        } catch (IOException unreadable) {
            throw new Unreachable("The token of " + username + " cannot be read.", unreadable);
        }
    }

    private Kept ask(String username) {
        String form = "grant_type=password&client_id=workrules-cli&username=" + encoded(username) + "&password=" + encoded(password);
        HttpRequest request = HttpRequest.newBuilder(endpoint).timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = JSON.readTree(answer.body());
            if (!body.has("access_token")) {
                throw new Unreachable("Keycloak gave " + username + " no token: " + answer.body(), null);
            }
            return new Kept(body.get("access_token").asText(), Instant.now().plusSeconds(body.get("expires_in").asLong()).minus(MARGIN));
        } catch (IOException e) {
            throw new Unreachable("Keycloak does not answer at " + endpoint + ": " + e + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("Interrupted while waiting for Keycloak.", e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
