package org.workrules.platform.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** The append-only record of every command, refused ones too; the database refuses changes to it. */
@ApplicationScoped
public class AuditLog {

    private static final Logger LOG = Logger.getLogger(AuditLog.class);
    private static final String COLUMNS = """
            insert into audit_entry (id, at, actor, department, act, aggregate_type, aggregate_id, outcome, rule,
                                     detail, correlation_id)
            values\s""";

    private final Pool pool;

    AuditLog(Pool pool) {
        this.pool = pool;
    }

    /** Writes an accepted command in the session's transaction, so that neither is there without the other. */
    public Uni<Void> record(Mutiny.Session session, AuditEntry entry) {
        return session.createNativeQuery(COLUMNS + "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
                .setParameter(1, entry.id())
                .setParameter(2, entry.at())
                .setParameter(3, entry.actor())
                .setParameter(4, text(entry.department()))
                .setParameter(5, entry.act())
                .setParameter(6, text(entry.aggregateType()))
                .setParameter(7, text(entry.aggregateId()))
                .setParameter(8, entry.outcome().name())
                .setParameter(9, text(entry.rule()))
                .setParameter(10, text(entry.detail()))
                .setParameter(11, entry.correlationId())
                .executeUpdate().replaceWithVoid();
    }

    /** Writes a refused or denied command in a transaction of its own; the caller is answered even if this fails. */
    public Uni<Void> recordRefusal(AuditEntry entry) {
        Tuple row = Tuple.tuple();
        row.addUUID(entry.id()).addOffsetDateTime(entry.at().atOffset(ZoneOffset.UTC)).addString(entry.actor())
                .addString(text(entry.department())).addString(entry.act()).addString(text(entry.aggregateType()))
                .addString(text(entry.aggregateId())).addString(entry.outcome().name()).addString(text(entry.rule()))
                .addString(text(entry.detail())).addString(entry.correlationId());
        return pool.withConnection((SqlConnection connection) -> connection
                        .preparedQuery(COLUMNS + "($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)").execute(row))
                .onFailure().invoke(failure -> LOG.errorf("WR-0301 a refusal could not be audited (%s %s): %s",
                        entry.actor(), entry.act(), failure.toString()))
                .onFailure().recoverWithNull().replaceWithVoid();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
