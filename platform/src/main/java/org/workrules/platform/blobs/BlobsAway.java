package org.workrules.platform.blobs;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The store does not answer, or does not let us in. Nothing is lost, and the same work succeeds when it is back. */
public final class BlobsAway extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    BlobsAway(IOException cause) {
        super(cause);
    }
}
