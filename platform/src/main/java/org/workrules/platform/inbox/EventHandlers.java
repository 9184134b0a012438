package org.workrules.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
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

    private final Map<String, List<Listener<?>>> byType;

    EventHandlers(@Any Instance<EventHandler<?>> handlers, ObjectMapper json) {
        this.byType = handlers.stream().collect(Collectors.groupingBy(EventHandler::type,
                Collectors.mapping(handler -> Listener.of(handler, json), Collectors.toList())));
    }

    /** Whether anything here listens to events of a type. */
    boolean know(String type) {
        return byType.containsKey(type);
    }

    /** Lets every handler of the event's type act, one after another, in one transaction. */
    Uni<Void> handle(IncomingEvent event, Work work) {
        Uni<Void> handled = Uni.createFrom().voidItem();
        for (Listener<?> listener : byType.get(event.type())) {
            handled = handled.chain(() -> listener.hear(event, work));
        }
        return handled;
    }

    /** A handler with what reads its payload; fields that it does not know are none of its business. */
    private record Listener<E>(EventHandler<E> handler, ObjectReader reader) {

        static <E> Listener<E> of(EventHandler<E> handler, ObjectMapper json) {
            return new Listener<>(handler, json.readerFor(handler.payload())
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
        }

        Uni<Void> hear(IncomingEvent event, Work work) {
            try {
                return handler.handle(reader.readValue(event.payload()), event, work);
            } catch (JsonProcessingException unreadable) {
                return Uni.createFrom().failure(unreadable);
            }
        }
    }
}
