package org.workrules.platform.readiness;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.workrules.platform.patience.DatabaseConnections;

/** Without its database a service can do nothing: while it is away the service is not ready. */
@Readiness
@ApplicationScoped
public class DatabaseReach implements AsyncHealthCheck {

    private static final String NAME = "database";

    private final DatabaseConnections connections;

    DatabaseReach(DatabaseConnections connections) {
        this.connections = connections;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return connections.answers().map(there -> HealthCheckResponse.named(NAME).status(there)
                .withData("reached", there).build());
    }
}
