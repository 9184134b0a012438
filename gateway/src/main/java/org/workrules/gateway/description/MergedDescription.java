package org.workrules.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.workrules.gateway.entrance.Entrance;

/** One OpenAPI 3.1 description out of the services' and the gateway's own. */
final class MergedDescription {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    /** Answers that the gateway may give in place of any service, by status: components of its own document. */
    private static final Map<String, String> OWN_ANSWERS = new TreeMap<>(Map.of(
            "413", "RequestTooLarge", "429", "TooManyRequests", "503", "ServiceAway", "504", "ServiceSilent"));
    private static final String SCHEME = "oidc";

    private final Description gateway;
    private final List<Description> documents;
    private final ComponentNames names;
    private final OperationNames operations;

    private MergedDescription(Description gateway, List<Description> documents) {
        this.gateway = gateway;
        this.documents = documents;
        this.names = new ComponentNames(documents);
        this.operations = new OperationNames(documents);
    }

    /**
     * Merges.
     *
     * @param documents the gateway's own first; they are not changed
     */
    static ObjectNode of(List<Description> documents) {
        List<Description> copies = documents.stream()
                .map(document -> new Description(document.key(), document.service(),
                        ServicePaths.atGateway(document.service(), document.body().deepCopy())))
                .toList();
        return new MergedDescription(copies.get(0), copies).merge();
    }

    private ObjectNode merge() {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        merged.put("openapi", "3.1.0");
        merged.set("info", gateway.body().path("info"));
        merged.set("servers", gateway.body().path("servers"));
        merged.set("security", scheme());
        ObjectNode paths = paths();
        merged.set("tags", tags(paths));
        merged.set("paths", paths);
        merged.set("components", components());
        return merged;
    }

    private static ArrayNode scheme() {
        ArrayNode security = JsonNodeFactory.instance.arrayNode();
        security.addObject().putArray(SCHEME);
        return security;
    }

    private ArrayNode tags(ObjectNode paths) {
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        documents.forEach(document -> document.body().path("tags")
                .forEach(tag -> byName.putIfAbsent(tag.path("name").asText(), tag)));
        paths.forEach(path -> path.forEach(operation -> operation.path("tags").forEach(tag ->
                byName.putIfAbsent(tag.asText(), JsonNodeFactory.instance.objectNode().put("name", tag.asText())))));
        ArrayNode tags = JsonNodeFactory.instance.arrayNode();
        byName.values().forEach(tags::add);
        return tags;
    }

    private ObjectNode paths() {
        Map<String, JsonNode> byPath = new TreeMap<>();
        for (Description document : documents) {
            document.body().path("paths").fields().forEachRemaining(path -> {
                References.rewrite(path.getValue(), name -> names.merged(document.key(), name));
                path.getValue().fields().forEachRemaining(entry -> {
                    if (METHODS.contains(entry.getKey()) && entry.getValue() instanceof ObjectNode operation) {
                        complete(document, path.getKey(), entry.getKey(), operation);
                    }
                });
                byPath.putIfAbsent(path.getKey(), path.getValue());
            });
        }
        ObjectNode paths = JsonNodeFactory.instance.objectNode();
        byPath.forEach(paths::set);
        return paths;
    }

    private void complete(Description document, String path, String method, ObjectNode operation) {
        operation.put("operationId", operations.merged(document, path, method));
        if (operation.path("tags").isEmpty()) {
            operation.putArray("tags").add(document.key());
        }
        nameOffices(operation);
        boolean open = Entrance.of(HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)), path) == Entrance.ANONYMOUS;
        operation.set("security", open ? JsonNodeFactory.instance.arrayNode() : scheme());
        if (document.service() == null) {
            return;
        }
        ObjectNode responses = operation.withObjectProperty("responses");
        OWN_ANSWERS.forEach((status, component) -> {
            if (!responses.has(status)) {
                responses.putObject(status).put("$ref", "#/components/responses/" + component);
            }
        });
    }

    /** Services name the offices an act is open to as scopes of their scheme; offices are no scopes of OpenID Connect. */
    private static void nameOffices(ObjectNode operation) {
        for (JsonNode requirement : operation.path("security")) {
            for (JsonNode offices : requirement) {
                if (!offices.isEmpty()) {
                    operation.set("x-workrules-offices", offices);
                }
            }
        }
    }

    private ObjectNode components() {
        Map<String, Map<String, JsonNode>> sections = new TreeMap<>();
        for (Description document : documents) {
            document.body().path("components").fields().forEachRemaining(section -> {
                if (!section.getKey().equals("securitySchemes")) {
                    section.getValue().fields().forEachRemaining(component -> {
                        String name = names.merged(document.key(), section.getKey() + '/' + component.getKey());
                        References.rewrite(component.getValue(), reference -> names.merged(document.key(), reference));
                        sections.computeIfAbsent(section.getKey(), key -> new TreeMap<>())
                                .putIfAbsent(name.substring(name.indexOf('/') + 1), component.getValue());
                    });
                }
            });
        }
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        sections.forEach((section, byName) -> byName.forEach(components.withObjectProperty(section)::set));
        components.set("securitySchemes", gateway.body().path("components").path("securitySchemes"));
        return components;
    }
}
