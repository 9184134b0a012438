package org.workrules.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.sql.Statements;

/**
 * The transactional outbox: events are rows of the command's own transaction, so an accepted command has its events
 * and a refused one has none. Column names are those Debezium's outbox event router expects.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, topic, aggregatetype, aggregateid, aggregateversion, type, payload, headers)
            select id, topic, aggregatetype, aggregateid, aggregateversion, type, payload, headers
            from json_populate_recordset(cast(null as outbox), cast(cast($1 as text) as json)) with ordinality
            order by ordinality""";

    private final ObjectMapper json;

    Outbox(ObjectMapper json) {
        this.json = json;
    }

    /** Stores the rows in the order given, in the session's transaction. */
    public Uni<Void> store(Mutiny.Session session, List<OutboxRow> rows) {
        return rows.isEmpty() ? Uni.createFrom().voidItem()
                : Statements.update(session, INSERT, write(rows)).replaceWithVoid();
    }

    private String write(List<OutboxRow> rows) {
        try {
            ArrayNode all = json.createArrayNode();
            for (OutboxRow row : rows) {
                all.addObject().put("id", row.eventId().toString()).put("topic", row.topic())
                        .put("aggregatetype", row.aggregateType()).put("aggregateid", row.aggregateId())
                        .put("aggregateversion", row.aggregateVersion()).put("type", row.type())
                        .put("payload", row.payload()).put("headers", json.writeValueAsString(row.headers()));
            }
            return json.writeValueAsString(all);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
