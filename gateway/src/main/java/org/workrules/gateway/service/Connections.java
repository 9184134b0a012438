package org.workrules.gateway.service;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one pool of connections to the services. */
class Connections {

    private static final int WAITING_PER_CONNECTION = 10;

    @Produces
    @Singleton
    HttpClient open(Vertx vertx, ServicesConfig config) {
        return vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(config.connectTimeout().toMillis()))
                .setMaxPoolSize(config.connections())
                .setMaxWaitQueueSize(config.connections() * WAITING_PER_CONNECTION)
                .setTcpNoDelay(true));
    }

    void close(@Disposes HttpClient client) {
        client.close();
    }
}
