package org.workrules.stories;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A request to the gateway, put together step by step.
 *
 * <pre>{@code
 * Call.post("/api/meetings/topics", proposal).by("head-transport").inStory(story)
 * Call.post("/api/meetings/topics/" + id + "/admission", opinion).by("office-director").on(etag)
 * Call.get("/public/feed")
 * }</pre>
 */
public final class Call {

    private final String method;
    private final String path;
    private final Object body;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String person;

    private Call(String method, String path, Object body) {
        this.method = method;
        this.path = path;
        this.body = body;
    }

    /** A read. */
    public static Call get(String path) {
        return new Call("GET", path, null);
    }

    /**
     * An act, with an idempotency key of its own.
     *
     * @param body what is asked, {@code null} for an act that needs no words
     */
    public static Call post(String path, Object body) {
        return of("POST", path, body);
    }

    /** Any request; one that is no read gets an idempotency key of its own. */
    public static Call of(String method, String path, Object body) {
        Call call = new Call(method, path, body);
        return method.equals("GET") ? call : call.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Whoever this account is calls; without one the caller is anonymous. */
    public Call by(String username) {
        person = username;
        return this;
    }

    /** The act is about this version of the record. */
    public Call on(String etag) {
        return with("If-Match", etag);
    }

    /** The act begins or goes on with a story of this name. */
    public Call inStory(String correlationId) {
        return with("X-Correlation-Id", correlationId);
    }

    /** Adds or replaces a header. */
    public Call with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    Object body() {
        return body;
    }

    Map<String, String> headers() {
        return headers;
    }

    String person() {
        return person;
    }
}
