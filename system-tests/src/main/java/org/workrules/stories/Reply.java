package org.workrules.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What the gateway answered.
 *
 * @param method  HTTP method of the request
 * @param path    path and query of the request
 * @param status  HTTP status
 * @param headers headers of the answer by lower-case name, the first of each
 * @param text    body as text
 * @param json    body as JSON; a missing node when it is none
 */
public record Reply(String method, String path, int status, Map<String, String> headers, String text, JsonNode json) {

    /** Whether the request was carried out. */
    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** A header, {@code null} when the answer has none of that name. */
    public String header(String name) {
        return headers.get(name);
    }

    /** Version of the record in this answer, {@code null} when it has none. */
    public String etag() {
        return header("etag");
    }

    /** Text of a field, {@code null} when it is absent or null. */
    public String field(String name) {
        return json.path(name).asText(null);
    }

    @Override
    public String toString() {
        return method + " " + path + " -> " + status;
    }
}
