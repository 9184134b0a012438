package org.workrules.platform.blobs;

/** A file that a record names is missing in the store, or is not what its hash says. Trying again does not help. */
public final class BlobDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hash;

    BlobDamaged(String hash, String what) {
        super("the file " + hash + " " + what);
        this.hash = hash;
    }

    /** The name of the file. */
    public String hash() {
        return hash;
    }
}
