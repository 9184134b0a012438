package org.workrules.gateway.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.workrules.gateway.service.Service;

/**
 * The OpenAPI document of one part of the system.
 *
 * @param key     short name, the prefix where names clash: {@code meeting}, or {@code gateway}
 * @param service the service, or {@code null} for the gateway's own document
 * @param body    the document
 */
record Description(String key, Service service, ObjectNode body) {

    static Description of(Service service, ObjectNode body) {
        return new Description(service.key(), service, body);
    }

    static Description ofGateway(ObjectNode body) {
        return new Description("gateway", null, body);
    }
}
