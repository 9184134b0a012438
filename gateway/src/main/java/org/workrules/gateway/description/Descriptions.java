package org.workrules.gateway.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.workrules.gateway.service.Answer;
import org.workrules.gateway.service.Service;
import org.workrules.gateway.service.ServiceClient;

/** The last good copy of each service's description. A service that is down keeps its place in the merged one. */
@Singleton
public class Descriptions {

    private static final Logger LOG = Logger.getLogger(Descriptions.class);
    private static final String PATH = "/q/openapi?format=json";

    private final Function<Service, Future<Answer>> question;
    private final DescriptionConfig config;
    private final Map<Service, Copy> copies = new EnumMap<>(Service.class);

    @Inject
    Descriptions(ServiceClient services, DescriptionConfig config) {
        this(service -> services.ask(service, PATH, MultiMap.caseInsensitiveMultiMap(), config.limit()), config);
    }

    Descriptions(Function<Service, Future<Answer>> question, DescriptionConfig config) {
        this.question = question;
        this.config = config;
    }

    /** A copy, and when its service is asked next; {@code body} is {@code null} until the service answered once. */
    private record Copy(ObjectNode body, Instant askAgain) {
    }

    /** The services' descriptions, fresh enough; those that never answered are left out. */
    Future<List<Description>> current() {
        List<Future<Void>> refreshed = Stream.of(Service.values()).filter(this::isDue).map(this::refresh).toList();
        return Future.join(refreshed).map(all -> known());
    }

    private synchronized boolean isDue(Service service) {
        Copy copy = copies.get(service);
        return copy == null || !Instant.now().isBefore(copy.askAgain());
    }

    private Future<Void> refresh(Service service) {
        return question.apply(service).map(answer -> {
            keep(answer);
            return null;
        });
    }

    private synchronized void keep(Answer answer) {
        Service service = answer.service();
        if (answer instanceof Answer.Answered answered && answered.body() instanceof ObjectNode body && body.has("openapi")) {
            copies.put(service, new Copy(body, in(config.refresh())));
            return;
        }
        LOG.debugf("WR-0921 no new description from %s, the last good one stays", service.id());
        Copy last = copies.get(service);
        copies.put(service, new Copy(last == null ? null : last.body(), in(config.retry())));
    }

    private static Instant in(Duration wait) {
        return Instant.now().plus(wait);
    }

    private synchronized List<Description> known() {
        List<Description> known = new ArrayList<>();
        copies.forEach((service, copy) -> {
            if (copy.body() != null) {
                known.add(Description.of(service, copy.body()));
            }
        });
        return known;
    }
}
