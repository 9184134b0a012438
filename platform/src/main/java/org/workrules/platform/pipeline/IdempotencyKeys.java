package org.workrules.platform.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.hash.Hashes;
import org.workrules.platform.sql.Statements;

/**
 * Remembers answers by caller and key, in the command's own transaction. A second request with the same key waits in
 * the database until the first has ended, then gets its answer; a refused command leaves no trace of its key.
 */
@ApplicationScoped
public class IdempotencyKeys {

    private static final String CLAIM = """
            insert into idempotency_key (caller, key, fingerprint) values ($1, $2, $3) on conflict do nothing""";
    private static final String FIND = """
            select fingerprint, status, location, etag, body from idempotency_key where caller = $1 and key = $2""";
    private static final String REMEMBER = """
            update idempotency_key set status = $3, location = $4, etag = $5, body = $6 where caller = $1 and key = $2""";

    private final ObjectMapper json;

    IdempotencyKeys(ObjectMapper json) {
        this.json = json;
    }

    /** SHA-256 of what is asked: a repeated key must ask the same. */
    String fingerprint(String act, UUID aggregateId, Object request) {
        try {
            return Hashes.sha256((act + "|" + aggregateId + "|").getBytes(StandardCharsets.UTF_8), json.writeValueAsBytes(request));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Claims the key for this transaction.
     *
     * @return the remembered answer when the key was used before; fails with {@link Precondition} when it was used for
     *         something else
     */
    Uni<Optional<Answer>> claim(Mutiny.Session session, String caller, String key, String fingerprint) {
        return Statements.update(session, CLAIM, caller, key, fingerprint)
                .chain(claimed -> claimed == 1
                        ? Uni.createFrom().item(Optional.empty())
                        : Statements.rows(session, FIND, row -> answer(row, fingerprint), caller, key)
                                .map(found -> found.stream().findFirst()));
    }

    /** Keeps the answer with its key. */
    Uni<Void> remember(Mutiny.Session session, String caller, String key, Answer answer) {
        return Statements.update(session, REMEMBER, caller, key, answer.status(), answer.location(), answer.etag(), answer.body())
                .replaceWithVoid();
    }

    private static Answer answer(Object[] row, String fingerprint) {
        if (!fingerprint.equals(row[0])) {
            throw new Precondition(Precondition.Failure.IDEMPOTENCY_KEY_REUSED);
        }
        return new Answer(((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String) row[4]);
    }
}
