package org.workrules.platform.policy;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The policy register of this service, kept in memory and read again when it is older than
 * {@code workrules.policy.refresh} or a row was added here. A figure added at another replica therefore takes effect
 * within that time.
 */
@ApplicationScoped
public class Policies {

    private static final Logger LOG = Logger.getLogger(Policies.class);

    private static final String SELECT = """
            select rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author
            from policy""";

    private final Pool pool;
    private final Duration refresh;
    private volatile Snapshot snapshot = new Snapshot(new PolicySet(List.of()), Instant.EPOCH);

    Policies(Pool pool, @ConfigProperty(name = "workrules.policy.refresh", defaultValue = "10s") Duration refresh) {
        this.pool = pool;
        this.refresh = refresh;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        try {
            reload().await().atMost(Duration.ofSeconds(10));
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "WR-0101 the policy register could not be read at the start; the first command reads it again");
        }
    }

    /** The rows to decide by: from memory, or read again when they are old. */
    public Uni<PolicySet> current() {
        Snapshot known = snapshot;
        return known.readAt().plus(refresh).isAfter(Instant.now()) ? Uni.createFrom().item(known.policies()) : reload();
    }

    /** The rows kept for a rule as last read, newest first. */
    public List<Policy> of(String ruleId) {
        return snapshot.policies().of(ruleId);
    }

    /** All rows as last read. */
    public List<Policy> all() {
        return snapshot.policies().rows();
    }

    /** Reads the register again; called after a change was committed. */
    public Uni<PolicySet> reload() {
        return pool.withConnection((SqlConnection connection) -> connection.preparedQuery(SELECT).execute())
                .map(rows -> {
                    PolicySet read = new PolicySet(rows.stream().map(Policies::policy).toList());
                    snapshot = new Snapshot(read, Instant.now());
                    return read;
                });
    }

    private static Policy policy(Row row) {
        return new Policy(row.getString("rule_id"), row.getString("applies_to"), row.getInteger("article"),
                row.getString("unit"), row.getBigDecimal("figure"), row.getString("source"),
                row.getBoolean("confirmed"), row.getLocalDate("effective_from"), row.getString("author"));
    }

    private record Snapshot(PolicySet policies, Instant readAt) {
    }
}
