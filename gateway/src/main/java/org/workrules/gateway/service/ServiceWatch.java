package org.workrules.gateway.service;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Which services are ready, as a detail of the gateway's own readiness. The gateway stays ready without them: it still serves
 * those that are there, and says which is not.
 */
@Readiness
@ApplicationScoped
public class ServiceWatch implements HealthCheck {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final String READY = "ready";

    private final Vertx vertx;
    private final ServiceClient services;
    private final ServicesConfig config;
    private final MeterRegistry meters;
    private final Map<Service, String> states = new ConcurrentHashMap<>();
    private volatile long timer;

    ServiceWatch(Vertx vertx, ServiceClient services, ServicesConfig config, MeterRegistry meters) {
        this.vertx = vertx;
        this.services = services;
        this.config = config;
        this.meters = meters;
    }

    void start(@Observes StartupEvent started) {
        for (Service service : Service.values()) {
            Gauge.builder("workrules.gateway.service.ready", () -> READY.equals(states.get(service)) ? 1 : 0)
                    .description("Whether the service was ready when last asked")
                    .tag("service", service.id())
                    .register(meters);
        }
        look();
        timer = vertx.setPeriodic(config.watchInterval().toMillis(), tick -> look());
    }

    void stop(@Observes ShutdownEvent stopped) {
        vertx.cancelTimer(timer);
    }

    private void look() {
        services.askAll(service -> services.ask(service, "/q/health/ready", MultiMap.caseInsensitiveMultiMap(), LIMIT))
                .onSuccess(answers -> answers.forEach(answer -> states.put(answer.service(), state(answer))));
    }

    private static String state(Answer answer) {
        return answer instanceof Answer.Unanswered unanswered ? unanswered.reason().code() : READY;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("services").up();
        for (Service service : Service.values()) {
            response.withData(service.id(), states.getOrDefault(service, "not asked yet"));
        }
        return response.build();
    }
}
