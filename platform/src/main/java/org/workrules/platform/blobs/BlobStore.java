package org.workrules.platform.blobs;

import java.io.IOException;
import java.util.Optional;

/** A place for files, by names that {@link Blobs} has checked. Its methods wait, so they run beside the event loop. */
interface BlobStore {

    /** Whether the file is there. */
    boolean holds(String hash) throws IOException;

    /** Keeps a file lastingly before it returns; somebody else may keep the same one at the same time. */
    void keep(String hash, Source content) throws IOException;

    /** The file as it lies there, empty when there is none. */
    Optional<byte[]> read(String hash) throws IOException;

    /** Whether the place can be reached; says so within half a second and never fails. */
    boolean reached();
}
