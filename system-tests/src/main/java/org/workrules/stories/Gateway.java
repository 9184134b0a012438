package org.workrules.stories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A client of the gateway: it sends what a {@link Call} says, with the caller's real token, and reads the answer. */
public final class Gateway {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI base;
    private final Tokens tokens;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * @param base   address of the gateway
     * @param tokens where the callers' tokens come from
     */
    public Gateway(URI base, Tokens tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /** Where callers' tokens come from. */
    @FunctionalInterface
    public interface Tokens {

        /**
         * The access token of an account.
         *
         * @throws Unreachable when it cannot be had
         */
        String of(String username);
    }

    /**
     * Sends a call.
     *
     * @throws Unreachable when nobody answers
     */
    public Reply send(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(call.path())).timeout(PATIENCE)
                .header("Accept", "application/json, */*;q=0.5").method(call.method(), body(call));
        if (call.body() != null) {
            request.header("Content-Type", "application/json");
        }
        if (call.person() != null) {
            request.header("Authorization", "Bearer " + tokens.of(call.person()));
        }
        if (!call.headers().containsKey("Accept-Language")) {
            request.header("Accept-Language", "en");
        }
        call.headers().forEach(request::setHeader);
        return reply(call, request.build());
    }

    private Reply reply(Call call, HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            Map<String, String> headers = new HashMap<>();
            answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            return new Reply(call.method(), call.path(), answer.statusCode(), headers, answer.body(), json(headers, answer.body()));
        } catch (IOException e) {
            throw new Unreachable("The gateway at " + base + " does not answer: " + e + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("Interrupted while waiting for the gateway.", e);
        }
    }

    private static BodyPublisher body(Call call) {
        if (call.body() == null) {
            return BodyPublishers.noBody();
        }
        if (call.body() instanceof BodyPublisher publisher) {
            return publisher;
        }
        try {
            return BodyPublishers.ofString(call.body() instanceof String text ? text : JSON.writeValueAsString(call.body()));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    private static JsonNode json(Map<String, String> headers, String text) {
        if (!headers.getOrDefault("content-type", "").contains("json")) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            return MissingNode.getInstance();
        }
    }
}
