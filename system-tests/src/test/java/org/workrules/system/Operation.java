package org.workrules.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An operation of the description at {@code /openapi}.
 *
 * @param method     HTTP method in upper case
 * @param path       path with placeholders
 * @param needsToken whether the description says that it needs a token
 * @param body       schema of the request body, a missing node when it takes none
 */
record Operation(String method, String path, boolean needsToken, JsonNode body) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** All operations of a description. */
    static List<Operation> of(JsonNode description) {
        List<Operation> operations = new ArrayList<>();
        description.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> operations.add(new Operation(entry.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(),
                        needsToken(entry.getValue(), description),
                        entry.getValue().at("/requestBody/content/application~1json/schema")))));
        return operations;
    }

    private static boolean needsToken(JsonNode operation, JsonNode description) {
        JsonNode security = operation.has("security") ? operation.path("security") : description.path("security");
        for (JsonNode alternative : security) {
            if (alternative.isEmpty()) {
                return false;
            }
        }
        return !security.isEmpty();
    }

    /** The path with ids of nothing in place of its placeholders. */
    String example() {
        return path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
