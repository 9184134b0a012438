package org.workrules.platform.rhythm;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/**
 * A Vert.x context made for one piece of work. Whoever has a context has the session and the transaction that are open on it;
 * a new one has none yet.
 */
public final class OwnContext {

    private OwnContext() {
    }

    /** Work that is begun on a context of its own, wherever it is asked for. */
    public static <T> Uni<T> of(Vertx vertx, Supplier<? extends Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context own = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(own, true);
            own.runOnContext(ignored -> Uni.createFrom().deferred(work::get).subscribe().with(emitter::complete, emitter::fail));
        });
    }
}
