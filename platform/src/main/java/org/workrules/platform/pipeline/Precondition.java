package org.workrules.platform.pipeline;

/** A conditional header of the request was absent, stale or contradictory. */
public class Precondition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Failure failure;

    /** @param failure which condition failed */
    public Precondition(Failure failure) {
        super(failure.name(), null, false, false);
        this.failure = failure;
    }

    /** Which condition failed. */
    public Failure failure() {
        return failure;
    }

    /** The conditions a request may fail. */
    public enum Failure {
        /** A change without {@code If-Match}. */
        IF_MATCH_ABSENT,
        /** {@code If-Match} names another version than the stored one. */
        STALE,
        /** A POST without {@code Idempotency-Key}. */
        IDEMPOTENCY_KEY_ABSENT,
        /** An {@code Idempotency-Key} that is empty or longer than 255 characters. */
        IDEMPOTENCY_KEY_INVALID,
        /** The key was used before with another body or on another address. */
        IDEMPOTENCY_KEY_REUSED
    }
}
