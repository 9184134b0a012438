package org.workrules.platform.blobs;

import java.util.regex.Pattern;

/** Names of files: the same in a folder and in a bucket, so that files can be moved from one to the other as they are. */
final class BlobNames {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int SHARD = 2;

    private BlobNames() {
    }

    /**
     * Two digits, a slash, the whole hash.
     *
     * @throws IllegalArgumentException when it is no SHA-256 in 64 hexadecimal digits of lower case
     */
    static String path(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a hash: " + hash);
        }
        return hash.substring(0, SHARD) + "/" + hash;
    }
}
