package org.workrules.local;

import java.util.EnumMap;
import java.util.Map;

/**
 * Which part listens on which TCP port of this machine.
 *
 * @param services port of each service
 * @param keycloak port of Keycloak
 * @param postgres port of PostgreSQL
 * @param kafka    port of Kafka
 */
public record Layout(Map<Service, Integer> services, int keycloak, int postgres, int kafka) {

    /** The ports the documentation speaks of. */
    public static Layout standard() {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, service.port());
        }
        return new Layout(ports, 8180, 15432, 19092);
    }

    /** Ports that are free now, for a system beside others. */
    public static Layout free() {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, Ports.free());
        }
        return new Layout(ports, Ports.free(), Ports.free(), Ports.free());
    }

    /** Port of a service. */
    public int port(Service service) {
        return services.get(service);
    }

    /**
     * Refuses to go on when a port is taken.
     *
     * @throws LocalFailure naming the first port taken and the part that needs it
     */
    void requireFree() {
        Ports.require(postgres, "PostgreSQL");
        Ports.require(kafka, "Kafka");
        Ports.require(keycloak, "Keycloak");
        services.forEach((service, port) -> Ports.require(port, service.module()));
    }
}
