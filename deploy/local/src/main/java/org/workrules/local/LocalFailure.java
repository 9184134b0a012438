package org.workrules.local;

/** A part of the local system cannot run; the message is one sentence an operator can act on. */
public class LocalFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong and what to do about it */
    public LocalFailure(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence what is wrong and what to do about it
     * @param cause    what the machine said
     */
    public LocalFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
