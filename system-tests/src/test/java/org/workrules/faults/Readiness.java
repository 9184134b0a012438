package org.workrules.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.workrules.local.ServiceNode;

/**
 * What a service says of itself to the platform it runs on.
 *
 * @param status 200 when it is ready, 503 when it is not
 * @param body   its checks, each with a name
 */
record Readiness(int status, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    static Readiness of(ServiceNode service) {
        try {
            HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(service.uri().resolve("/q/health/ready")).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Readiness(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new AssertionError(service.uri() + " does not say whether it is ready", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Status of one check, and what it says of reaching its dependency. */
    String of(String check) {
        for (JsonNode one : body.path("checks")) {
            if (check.equals(one.path("name").asText())) {
                return one.path("status").asText() + ", reached: " + one.at("/data/reached").asText();
            }
        }
        return "not checked";
    }
}
