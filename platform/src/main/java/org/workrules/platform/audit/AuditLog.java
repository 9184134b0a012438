package org.workrules.platform.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.workrules.platform.sql.Statements;

/** The append-only record of every command, refused ones too; the database refuses changes to it. */
@ApplicationScoped
public class AuditLog {

    private static final Logger LOG = Logger.getLogger(AuditLog.class);
    private static final String INSERT = """
            insert into audit_entry (id, at, actor, department, act, aggregate_type, aggregate_id, outcome, rule,
                                     detail, correlation_id)
            select id, at, actor, department, act, aggregate_type, aggregate_id, outcome, rule, detail, correlation_id
            from json_populate_recordset(cast(null as audit_entry), cast(cast($1 as text) as json))""";

    private final Pool pool;
    private final ObjectMapper json;

    AuditLog(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** Writes accepted commands in the session's transaction, so that neither is there without the other. */
    public Uni<Void> record(Mutiny.Session session, List<AuditEntry> entries) {
        return Statements.update(session, INSERT, write(entries)).replaceWithVoid();
    }

    private String write(List<AuditEntry> entries) {
        ArrayNode all = json.createArrayNode();
        for (AuditEntry entry : entries) {
            all.addObject().put("id", entry.id().toString()).put("at", entry.at().toString()).put("actor", entry.actor())
                    .put("department", text(entry.department())).put("act", entry.act())
                    .put("aggregate_type", text(entry.aggregateType())).put("aggregate_id", text(entry.aggregateId()))
                    .put("outcome", entry.outcome().name()).put("rule", text(entry.rule()))
                    .put("detail", text(entry.detail())).put("correlation_id", entry.correlationId());
        }
        return all.toString();
    }

    /** Writes a refused or denied command in a transaction of its own; the caller is answered even if this fails. */
    public Uni<Void> recordRefusal(AuditEntry entry) {
        return pool.preparedQuery(INSERT).execute(Tuple.of(write(List.of(entry))))
                .onFailure().invoke(failure -> LOG.errorf("WR-0301 a refusal could not be audited (%s %s): %s",
                        entry.actor(), entry.act(), failure.toString()))
                .onFailure().recoverWithNull().replaceWithVoid();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
