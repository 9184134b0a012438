package org.workrules.platform.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The rows of table {@code deadline}. A row travels as one JSON document whose fields are the columns, both ways, so
 * that facts and history keep their types. All of it happens in the caller's session and transaction.
 */
@ApplicationScoped
public class DeadlineTable {

    private static final String MUTABLE = """
            facts, calendar_version, started_at, due_at, approach_at, estimated, explanation, state,
            approaching_announced_at, missed_announced_at, met_at, wake_at, attempts, last_failure, moved, version""";
    private static final String COLUMNS = """
            id, kind, aggregate_type, aggregate_id, subject_label, department, rule_id, policy_id, limit_unit, limit_figure,
            lead_unit, lead_figure, created_at,\s""" + MUTABLE;
    private static final String OPEN = "state in ('RUNNING', 'PAUSED', 'MISSED')";
    private static final String SELECT = "select cast(row_to_json(found) as text) from (select " + COLUMNS + " from deadline where ";
    private static final String ROWS = "json_populate_recordset(cast(null as deadline), cast(cast(?1 as text) as json))";
    private static final String INSERT = "insert into deadline (" + COLUMNS + ") select " + COLUMNS + " from " + ROWS;
    private static final String UPDATE = "update deadline d set " + assignments() + " from " + ROWS
            + " n where d.id = n.id and d.version = n.version - 1";
    // a command locks its record, then its deadline; an announcement the other way round, so it gives way before both wait
    private static final String YIELD = "select set_config('lock_timeout', '500ms', true)";
    private static final String CLAIM = """
            select cast(json_build_object('now', present.now, 'deadline', row_to_json(found)) as text)
            from (select now() + make_interval(secs => ?2) as now) present, lateral (
                select %s from deadline where id = ?1 and wake_at < present.now for update skip locked) found"""
            .formatted(COLUMNS);

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();
    private static final TypeReference<List<Deadline>> LIST = new TypeReference<>() {
    };

    /**
     * A deadline locked for its announcement.
     *
     * @param now      the database's time, with the offset of the clock
     * @param deadline the deadline
     */
    public record Claim(Instant now, Deadline deadline) {
    }

    /** Locks a deadline that is to be looked at; {@code null} when it is no longer, or somebody else has it. */
    public Uni<Claim> claim(Mutiny.Session session, UUID id, double offsetSeconds) {
        return session.createNativeQuery(YIELD, String.class).getSingleResult()
                .chain(() -> session.createNativeQuery(CLAIM, String.class).setParameter(1, id).setParameter(2, offsetSeconds)
                        .getSingleResultOrNull()).map(row -> row == null ? null : read(row, Claim.class));
    }

    /** Locks the open deadline of a kind; {@code null} when none is open. */
    Uni<Deadline> open(Mutiny.Session session, String kind, UUID aggregateId) {
        return session.createNativeQuery(SELECT + "kind = ?1 and aggregate_id = ?2 and " + OPEN + " for update) found", String.class)
                .setParameter(1, kind).setParameter(2, aggregateId)
                .getSingleResultOrNull().map(row -> row == null ? null : read(row, Deadline.class));
    }

    /** Locks every open deadline of a record. */
    Uni<List<Deadline>> open(Mutiny.Session session, UUID aggregateId) {
        return list(session.createNativeQuery(SELECT + "aggregate_id = ?1 and " + OPEN + " order by id for update) found", String.class)
                .setParameter(1, aggregateId));
    }

    /** Locks open deadlines in working days that were counted by another calendar and that nobody else has. */
    Uni<List<Deadline>> countedOtherwise(Mutiny.Session session, String calendarVersion, int limit) {
        return list(session.createNativeQuery(SELECT + "limit_unit = 'WORKING_DAYS' and calendar_version <> ?1 and " + OPEN
                + " order by id limit ?2 for update skip locked) found", String.class)
                .setParameter(1, calendarVersion).setParameter(2, limit));
    }

    /** All deadlines of a record, oldest first. */
    Uni<List<Deadline>> of(Mutiny.Session session, UUID aggregateId) {
        return list(session.createNativeQuery(SELECT + "aggregate_id = ?1 order by created_at, id) found", String.class)
                .setParameter(1, aggregateId));
    }

    /** Open deadlines, the soonest first, after one of them. */
    Uni<List<Deadline>> owed(Mutiny.Session session, String department, UUID after, int limit) {
        String whose = department == null ? "" : " and department = :department";
        String from = after == null ? "" : " and (due_at, id) > (select a.due_at, a.id from deadline a where a.id = :after)";
        Mutiny.SelectionQuery<String> query = session.createNativeQuery(
                SELECT + OPEN + whose + from + " order by due_at, id limit :limit) found", String.class).setParameter("limit", limit);
        query = department == null ? query : query.setParameter("department", department);
        return list(after == null ? query : query.setParameter("after", after));
    }

    /** Stores new deadlines. */
    Uni<Void> insert(Mutiny.Session session, List<Deadline> deadlines) {
        return session.createNativeQuery(INSERT).setParameter(1, write(deadlines)).executeUpdate().replaceWithVoid();
    }

    /**
     * Stores changed deadlines, which must be locked.
     *
     * @return nothing; fails with {@link IllegalStateException} when one was changed since it was read
     */
    public Uni<Void> update(Mutiny.Session session, List<Deadline> deadlines) {
        if (deadlines.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(UPDATE).setParameter(1, write(deadlines)).executeUpdate().invoke(updated -> {
            if (updated != deadlines.size()) {
                throw new IllegalStateException(deadlines.size() - updated + " deadlines were changed by somebody else");
            }
        }).replaceWithVoid();
    }

    private static Uni<List<Deadline>> list(Mutiny.SelectionQuery<String> query) {
        return query.getResultList().map(rows -> read("[" + String.join(",", rows) + "]", LIST));
    }

    private static String assignments() {
        return Arrays.stream(MUTABLE.split(",\\s*")).map(column -> column + " = n." + column).collect(Collectors.joining(", "));
    }

    private static String write(List<Deadline> deadlines) {
        try {
            return JSON.writerFor(LIST).writeValueAsString(deadlines);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
