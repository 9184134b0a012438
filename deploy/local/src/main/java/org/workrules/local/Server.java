package org.workrules.local;

/** A server that can also fail in worse ways than by being stopped. */
public interface Server extends Node {

    /** Ends the server at once, as a power cut would; {@link #start()} brings it back on what it had stored. */
    void kill();

    /** Lets the server stand still: it keeps its connections and answers nobody. */
    void freeze();

    /** Lets a server that stands still go on. */
    void thaw();
}
