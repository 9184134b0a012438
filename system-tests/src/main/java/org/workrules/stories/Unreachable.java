package org.workrules.stories;

/** The gateway or the identity provider does not answer, or not as it should. */
public final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
