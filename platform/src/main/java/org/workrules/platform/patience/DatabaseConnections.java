package org.workrules.platform.patience;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Connections are made, and waited for, no longer than {@link Patience} allows; the defaults of the driver are half a minute. */
@ApplicationScoped
public class DatabaseConnections implements PgPoolCreator {

    private final Patience patience;

    DatabaseConnections(Patience patience) {
        this.patience = patience;
    }

    @Override
    public Pool create(Input input) {
        int limit = Math.toIntExact(patience.limit().toMillis());
        input.poolOptions().setConnectionTimeout(limit).setConnectionTimeoutUnit(TimeUnit.MILLISECONDS);
        input.pgConnectOptionsList().forEach(options -> options.setConnectTimeout(limit));
        return PgBuilder.pool().with(input.poolOptions()).connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList())).using(input.vertx()).build();
    }
}
