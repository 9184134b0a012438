package org.workrules.platform.readiness;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether Kafka is reached. A service whose Kafka is away stays ready: what it accepts waits in the outbox and nothing is
 * lost, so taking it out of service would only refuse what can be accepted. Its events are late, which this check says and
 * {@code workrules_outbox_age_seconds} measures.
 */
@Readiness
@ApplicationScoped
public class KafkaReach implements HealthCheck {

    private static final String CONNECTIONS = "connection-count";
    private static final String CHANNEL = "events";

    private final KafkaClientService kafka;

    KafkaReach(KafkaClientService kafka) {
        this.kafka = kafka;
    }

    @Override
    public HealthCheckResponse call() {
        boolean reached = connections() > 0;
        return HealthCheckResponse.named("kafka").up().withData("reached", reached)
                .withData("events", reached ? "flow" : "wait in the outbox until Kafka is back").build();
    }

    /** Connections to brokers of the consumer, which asks for events all the time. */
    private double connections() {
        KafkaConsumer<Object, Object> consumer = kafka.getConsumer(CHANNEL);
        if (consumer == null) {
            return 0;
        }
        double connections = 0;
        for (Map.Entry<MetricName, ? extends Metric> metric : consumer.unwrap().metrics().entrySet()) {
            if (CONNECTIONS.equals(metric.getKey().name()) && "consumer-metrics".equals(metric.getKey().group())) {
                connections += ((Number) metric.getValue().metricValue()).doubleValue();
            }
        }
        return connections;
    }
}
