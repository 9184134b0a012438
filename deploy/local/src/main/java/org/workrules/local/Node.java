package org.workrules.local;

/**
 * A part of the infrastructure that can be taken away and brought back, as an outage would: on the same address, with the
 * same state.
 */
public interface Node {

    /**
     * Brings the part up and waits until it answers.
     *
     * @throws LocalFailure when it does not come up
     */
    void start();

    /** Takes the part away; what it has stored stays. Nothing happens when it is away already. */
    void stop();
}
