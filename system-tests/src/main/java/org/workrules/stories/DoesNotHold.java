package org.workrules.stories;

/** Something that a step promises does not hold. */
public final class DoesNotHold extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    DoesNotHold(String message, Reply reply) {
        super(message);
        this.reply = reply;
    }

    /** The answer that shows it, {@code null} when none does. */
    public Reply reply() {
        return reply;
    }
}
