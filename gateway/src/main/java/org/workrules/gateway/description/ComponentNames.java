package org.workrules.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which components of the merged description are shared and which belong to one service. Documents that define a name alike share
 * it; where they differ, or refer to something in which they differ, each gets the name with its own prefix.
 */
final class ComponentNames {

    /** All components by {@code section/name}, with their definition in each document that has one. */
    private final Map<String, Map<String, JsonNode>> definitions = new TreeMap<>();
    private final Set<String> clashing = new HashSet<>();

    /** The names in these documents; security schemes stay out, the gateway has its own. */
    ComponentNames(List<Description> documents) {
        for (Description document : documents) {
            document.body().path("components").fields().forEachRemaining(section -> {
                if (!section.getKey().equals("securitySchemes") && section.getValue() instanceof ObjectNode components) {
                    components.fields().forEachRemaining(component -> definitions
                            .computeIfAbsent(section.getKey() + '/' + component.getKey(), name -> new HashMap<>())
                            .put(document.key(), component.getValue()));
                }
            });
        }
        findClashes();
    }

    private void findClashes() {
        definitions.forEach((name, byDocument) -> {
            if (new HashSet<>(byDocument.values()).size() > 1) {
                clashing.add(name);
            }
        });
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<String, Map<String, JsonNode>> entry : definitions.entrySet()) {
                boolean shared = entry.getValue().size() > 1 && !clashing.contains(entry.getKey());
                if (shared && entry.getValue().values().stream().anyMatch(this::refersToClash)) {
                    clashing.add(entry.getKey());
                    grown = true;
                }
            }
        }
    }

    private boolean refersToClash(JsonNode definition) {
        return References.in(definition).stream().anyMatch(clashing::contains);
    }

    /**
     * The name of a component in the merged description.
     *
     * @param document the key of the document that uses it
     * @param name     {@code section/name} there
     */
    String merged(String document, String name) {
        if (!clashing.contains(name)) {
            return name;
        }
        int slash = name.indexOf('/');
        String own = name.substring(0, slash + 1) + capitalized(document) + name.substring(slash + 1);
        while (definitions.containsKey(own)) {
            own = own + '_';
        }
        return own;
    }

    static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
