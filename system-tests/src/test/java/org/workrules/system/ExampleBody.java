package org.workrules.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** Makes a request body out of the examples of its schema, so that requests come as far as the rules. */
final class ExampleBody {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 6;

    private final JsonNode description;

    ExampleBody(JsonNode description) {
        this.description = description;
    }

    /** A body by a schema. */
    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            return of(description.at(schema.get("$ref").asText().substring(1)), depth);
        }
        if (schema.at("/examples/0").isValueNode() || schema.at("/examples/0").isContainerNode()) {
            return schema.at("/examples/0");
        }
        if (schema.has("enum")) {
            return schema.at("/enum/0");
        }
        if (schema.has("properties") && depth < DEEPEST) {
            ObjectNode body = JSON.createObjectNode();
            schema.get("properties").properties().forEach(field -> body.set(field.getKey(), of(field.getValue(), depth + 1)));
            return body;
        }
        return ofType(schema, depth);
    }

    private JsonNode ofType(JsonNode schema, int depth) {
        String type = schema.path("type").isArray() ? schema.at("/type/0").asText() : schema.path("type").asText();
        return switch (type) {
            case "array" -> JSON.createArrayNode().add(of(schema.path("items"), depth + 1));
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "integer", "number" -> JSON.getNodeFactory().numberNode(1);
            case "object" -> JSON.createObjectNode();
            default -> JSON.getNodeFactory().textNode(switch (schema.path("format").asText()) {
                case "uuid" -> UUID.randomUUID().toString();
                case "date" -> "2026-12-31";
                case "date-time" -> "2026-11-24T01:00:00Z";
                default -> "x";
            });
        };
    }
}
