package org.workrules.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.workrules.platform.pipeline.Work;

/** The event handlers of this service by type. */
@ApplicationScoped
public class EventHandlers {

    private final Map<String, List<EventHandler<?>>> byType;
    private final ObjectMapper json;

    EventHandlers(@Any Instance<EventHandler<?>> handlers, ObjectMapper json) {
        this.byType = handlers.stream().collect(Collectors.groupingBy(EventHandler::type));
        this.json = json;
    }

    /** Whether anything here listens to events of a type. */
    boolean know(String type) {
        return byType.containsKey(type);
    }

    /** Lets every handler of the event's type act, one after another, in one transaction. */
    Uni<Void> handle(IncomingEvent event, Work work) {
        return Multi.createFrom().iterable(byType.get(event.type()))
                .onItem().transformToUniAndConcatenate(handler -> apply(handler, event, work))
                .collect().last();
    }

    private <E> Uni<Void> apply(EventHandler<E> handler, IncomingEvent event, Work work) {
        try {
            ObjectReader reader = json.readerFor(handler.payload())
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            return handler.handle(reader.readValue(event.payload()), event, work);
        } catch (JsonProcessingException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
    }
}
