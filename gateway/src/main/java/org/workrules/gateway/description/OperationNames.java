package org.workrules.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names every operation once: an id that several documents use gets each document's prefix, one without an id gets one. */
final class OperationNames {

    private final Map<String, Set<String>> usedBy = new HashMap<>();

    OperationNames(List<Description> documents) {
        for (Description document : documents) {
            document.body().path("paths").forEach(path -> path.forEach(operation -> {
                if (operation.path("operationId").isTextual()) {
                    usedBy.computeIfAbsent(operation.get("operationId").textValue(), id -> new HashSet<>()).add(document.key());
                }
            }));
        }
    }

    /** The id of an operation in the merged description. */
    String merged(Description document, String path, String method) {
        JsonNode own = document.body().path("paths").path(path).path(method).path("operationId");
        if (!own.isTextual()) {
            return document.key() + ComponentNames.capitalized(method) + path.replaceAll("[^A-Za-z0-9]+", "_");
        }
        String id = own.textValue();
        return usedBy.get(id).size() > 1 ? document.key() + ComponentNames.capitalized(id) : id;
    }
}
