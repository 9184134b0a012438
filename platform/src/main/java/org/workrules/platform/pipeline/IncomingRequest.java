package org.workrules.platform.pipeline;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.regex.Pattern;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Callers;

/** What the pipeline reads of the HTTP request under way. */
@ApplicationScoped
public class IncomingRequest {

    /** Names the story a request belongs to; given back with each answer. */
    public static final String CORRELATION_ID = "X-Correlation-Id";

    /** A repeat of a request carries the key of the first. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final int LONGEST_KEY = 255;
    private static final Pattern STORY = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final CurrentVertxRequest request;
    private final CurrentIdentityAssociation identity;
    private final Callers callers;

    IncomingRequest(CurrentVertxRequest request, CurrentIdentityAssociation identity, Callers callers) {
        this.request = request;
        this.identity = identity;
        this.callers = callers;
    }

    /** Who calls, behind a door that asked for an office or a token. */
    public Caller caller() {
        return callers.of(identity.getIdentity());
    }

    /** Who calls, where nobody has asked yet: behind a door that is open to all, a token is looked at only now. */
    Uni<Caller> whoCalls() {
        return identity.getDeferredIdentity().map(callers::of);
    }

    /** The version the caller knows, {@code null} when it names none. */
    String ifMatch() {
        return header(HttpHeaders.IF_MATCH);
    }

    /** @throws Precondition when the request has no usable key */
    String idempotencyKey() {
        String key = header(IDEMPOTENCY_KEY);
        if (key == null) {
            throw new Precondition(Precondition.Failure.IDEMPOTENCY_KEY_ABSENT);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Precondition(Precondition.Failure.IDEMPOTENCY_KEY_INVALID);
        }
        return key;
    }

    /** The story the caller names, {@code null} when it names none that is usable. */
    String correlationId() {
        String story = header(CORRELATION_ID);
        return story != null && STORY.matcher(story).matches() ? story : null;
    }

    /** Path of a record made by a POST to its collection. */
    String location(UUID id) {
        String path = routing().normalizedPath();
        return (path.endsWith("/") ? path : path + "/") + id;
    }

    private String header(String name) {
        return routing().request().getHeader(name);
    }

    private RoutingContext routing() {
        return request.getCurrent();
    }
}
