package org.workrules.platform.watch;

import io.smallrye.mutiny.Uni;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;

/**
 * What follows when a deadline of one kind approaches or passes. Every bean of this type is called, in the transaction
 * that marks the deadline as announced: what it stores and emits stands or falls with the mark. A failure rolls both
 * back and the announcement is tried again later, so a listener must not act outside the transaction.
 */
public interface DeadlineListener {

    /** The kind of deadline it listens for, as {@link DueDeadline#kind}. */
    String kind();

    /** The end approaches. A deadline found only after its end is announced as approaching first, then as missed. */
    default Uni<Void> approaching(DueDeadline deadline, Work work) {
        return Uni.createFrom().voidItem();
    }

    /** The end passed; {@link DueDeadline#metAt} says whether what was owed was done since. */
    Uni<Void> missed(DueDeadline deadline, Work work);
}
