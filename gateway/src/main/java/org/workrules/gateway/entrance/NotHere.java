package org.workrules.gateway.entrance;

/** There is nothing here for this caller, and not even that is told. */
public class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotHere() {
        super("not here", null, false, false);
    }
}
