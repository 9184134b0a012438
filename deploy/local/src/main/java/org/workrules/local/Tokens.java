package org.workrules.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Real access tokens of the demo accounts, asked from Keycloak and kept until shortly before they expire. */
public final class Tokens {

    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final IdentityProvider identity;

    private record Kept(String token, Instant until) {
    }

    /** @param identity where to ask */
    public Tokens(IdentityProvider identity) {
        this.identity = identity;
    }

    /**
     * The token of a person, by the password every demo account has.
     *
     * @throws LocalFailure when Keycloak refuses
     */
    public String of(String username) {
        return token("grant_type=password&client_id=workrules-cli&username=" + encoded(username) + "&password=" + encoded(DemoRealm.password()));
    }

    /**
     * The token of a department's own system.
     *
     * @throws LocalFailure when Keycloak refuses
     */
    public String ofSystem(String department) {
        return token("grant_type=client_credentials&client_id=system-" + encoded(department) + "&client_secret=" + encoded(DemoRealm.password()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String token(String form) {
        return kept.compute(form, (key, old) -> old != null && Instant.now().isBefore(old.until()) ? old : ask(form)).token();
    }

    private Kept ask(String form) {
        HttpRequest request = HttpRequest.newBuilder(identity.tokenEndpoint()).timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = JSON.readTree(answer.body());
            if (!body.has("access_token")) {
                throw new LocalFailure("Keycloak gave no token for " + form.replaceAll("(password|secret)=[^&]*", "$1=...") + ": " + answer.body());
            }
            return new Kept(body.get("access_token").asText(), Instant.now().plusSeconds(body.get("expires_in").asLong()).minus(MARGIN));
        } catch (IOException e) {
            throw new LocalFailure("Keycloak does not answer at " + identity.tokenEndpoint() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while asking for a token.", e);
        }
    }
}
