package org.workrules.platform.inbox;

import io.smallrye.mutiny.Uni;
import org.workrules.platform.pipeline.Work;

/**
 * What a service does about an event of another. Runs in the inbox's transaction, once per event; whatever it changes,
 * adds and announces is committed with the inbox row or not at all.
 *
 * @param <E> the service's own view of the event's payload; fields it does not name are ignored
 */
public interface EventHandler<E> {

    /** The CloudEvents type, as {@code org.workrules.meeting.ResolutionAdopted.v1}. */
    String type();

    /** The class of the payload. */
    Class<E> payload();

    /**
     * Carries out the effect.
     *
     * @param payload what the event says
     * @param event   the envelope: who, which aggregate, which version
     * @param work    the transaction
     */
    Uni<Void> handle(E payload, IncomingEvent event, Work work);
}
