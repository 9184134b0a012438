package org.workrules.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.workrules.gateway.proxy.Route;
import org.workrules.gateway.service.Service;

/** The paths of a service's document as the gateway offers them. */
final class ServicePaths {

    private ServicePaths() {
    }

    /**
     * Rewrites the paths of a document in place: what everybody may read stands under {@code /public}, what the gateway does not
     * forward falls away.
     *
     * @param service whose document it is, or {@code null} for the gateway's own, which stays as it is
     */
    static ObjectNode atGateway(Service service, ObjectNode document) {
        if (service == null) {
            return document;
        }
        ObjectNode paths = JsonNodeFactory.instance.objectNode();
        document.path("paths").fields().forEachRemaining(entry -> {
            String path = entry.getKey();
            JsonNode operations = entry.getValue();
            if (path.startsWith(Route.publicOf(service) + '/')) {
                paths.set(path.substring(service.prefix().length()), operations);
            } else if (service.owns(path)) {
                paths.set(path, operations);
            }
        });
        document.set("paths", paths);
        return document;
    }
}
