package org.workrules.platform.patience;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the pool of the service, whose connections are made and waited for no longer than {@link Patience} allows (the defaults
 * of the driver are minutes), and asks the database on a connection outside the pool whether it is there at all.
 */
@ApplicationScoped
public class DatabaseConnections implements PgPoolCreator {

    private static final Duration FOR_A_SIGN_OF_LIFE = Duration.ofMillis(400);

    private final int limit;
    private volatile Vertx vertx;
    private volatile PgConnectOptions database;

    DatabaseConnections(@ConfigProperty(name = "workrules.patience") Duration limit) {
        this.limit = Math.toIntExact(limit.toMillis());
    }

    @Override
    public Pool create(Input input) {
        vertx = input.vertx();
        database = input.pgConnectOptionsList().get(0);
        input.poolOptions().setConnectionTimeout(limit).setConnectionTimeoutUnit(TimeUnit.MILLISECONDS);
        input.pgConnectOptionsList().forEach(options -> options.setConnectTimeout(limit));
        return PgBuilder.pool().with(input.poolOptions())
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList())).using(input.vertx()).build();
    }

    /** Whether the database answers within 400 ms to somebody who has just come. Never fails. */
    public Uni<Boolean> answers() {
        return Uni.createFrom().emitter(answer -> {
            long timer = vertx.setTimer(FOR_A_SIGN_OF_LIFE.toMillis(), id -> answer.complete(false));
            PgConnection.connect(vertx, database)
                    .compose(connection -> connection.query("select 1").execute().onComplete(done -> connection.close()))
                    .onComplete(done -> {
                        vertx.cancelTimer(timer);
                        answer.complete(done.succeeded());
                    });
        });
    }
}
