package org.workrules.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The transactional outbox: events are rows of the command's own transaction, so an accepted command has its events
 * and a refused one has none. Column names are those Debezium's outbox event router expects.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, topic, aggregatetype, aggregateid, aggregateversion, type, payload, headers)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""";

    private final ObjectMapper json;

    Outbox(ObjectMapper json) {
        this.json = json;
    }

    /** Stores the rows in the order given, in the session's transaction. */
    public Uni<Void> store(Mutiny.Session session, List<OutboxRow> rows) {
        return Multi.createFrom().iterable(rows)
                .onItem().transformToUniAndConcatenate(row -> insert(session, row))
                .collect().last().replaceWithVoid();
    }

    private Uni<Integer> insert(Mutiny.Session session, OutboxRow row) {
        return session.createNativeQuery(INSERT)
                .setParameter(1, row.eventId())
                .setParameter(2, row.topic())
                .setParameter(3, row.aggregateType())
                .setParameter(4, row.aggregateId())
                .setParameter(5, row.aggregateVersion())
                .setParameter(6, row.type())
                .setParameter(7, row.payload())
                .setParameter(8, write(row))
                .executeUpdate();
    }

    private String write(OutboxRow row) {
        try {
            return json.writeValueAsString(row.headers());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
