package org.workrules.platform.readiness;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.workrules.platform.patience.Patience;

/** Without its database a service can do nothing: while it is away the service is not ready. */
@Readiness
@ApplicationScoped
public class DatabaseReach implements AsyncHealthCheck {

    private static final String NAME = "database";

    private final Pool pool;
    private final Patience patience;

    DatabaseReach(Pool pool, Patience patience) {
        this.pool = pool;
        this.patience = patience;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return patience.with(pool.query("select 1").execute())
                .map(answered -> HealthCheckResponse.up(NAME))
                .onFailure().recoverWithItem(away -> HealthCheckResponse.named(NAME).down()
                        .withData("away", String.valueOf(away.getMessage())).build());
    }
}
