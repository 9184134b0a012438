package org.workrules.platform.rhythm;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
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
        return begun(vertx.getOrCreateContext(), work);
    }

    /**
     * Work that is begun on another event loop, so that a second processor core can carry it out beside what is done here; its
     * result comes back to where it was asked for.
     */
    public static <T> Uni<T> beside(Vertx vertx, Supplier<? extends Uni<T>> work) {
        Context here = vertx.getOrCreateContext();
        return begun(((VertxInternal) vertx).createEventLoopContext(), work)
                .emitOn(result -> here.runOnContext(ignored -> result.run()));
    }

    private static <T> Uni<T> begun(Context root, Supplier<? extends Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context own = VertxContext.createNewDuplicatedContext(root);
            VertxContextSafetyToggle.setContextSafe(own, true);
            own.runOnContext(ignored -> Uni.createFrom().deferred(work::get).subscribe().with(emitter::complete, emitter::fail));
        });
    }
}
