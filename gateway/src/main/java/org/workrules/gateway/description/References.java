package org.workrules.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The references inside an OpenAPI document: {@code $ref}, the mappings of discriminators, the operations that links name. */
final class References {

    private static final String PREFIX = "#/components/";

    private References() {
    }

    /** The components a part of a document refers to, as {@code section/name}. */
    static Set<String> in(JsonNode part) {
        Set<String> found = new HashSet<>();
        rewrite(part.deepCopy(), reference -> {
            found.add(reference);
            return reference;
        });
        return found;
    }

    /**
     * Renames references to components in place.
     *
     * @param rename from {@code section/name} to {@code section/newName}
     */
    static void rewrite(JsonNode part, UnaryOperator<String> rename) {
        if (part instanceof ObjectNode object) {
            rewriteText(object, "$ref", rename);
            if (object.path("discriminator").path("mapping") instanceof ObjectNode mapping) {
                names(mapping).forEach(name -> rewriteText(mapping, name, rename));
            }
        }
        part.forEach(child -> rewrite(child, rename));
    }

    private static Set<String> names(ObjectNode object) {
        Set<String> names = new HashSet<>();
        for (Iterator<Map.Entry<String, JsonNode>> fields = object.fields(); fields.hasNext();) {
            names.add(fields.next().getKey());
        }
        return names;
    }

    private static void rewriteText(ObjectNode object, String field, UnaryOperator<String> rename) {
        JsonNode value = object.path(field);
        if (value.isTextual() && value.textValue().startsWith(PREFIX)) {
            object.put(field, PREFIX + rename.apply(value.textValue().substring(PREFIX.length())));
        }
    }
}
