package org.workrules.platform.blobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where the bucket is and how we come in. */
@ConfigMapping(prefix = "workrules.blobs.s3")
interface BucketSettings {

    /** Address of the store; without one, that of the region at Amazon. */
    Optional<URI> endpoint();

    /** Region that requests are signed for; most stores of one's own take any. */
    @WithDefault("us-east-1")
    String region();

    /** The bucket. It is there already. */
    @WithDefault("workrules")
    String bucket();

    /** What every name begins with, such as {@code city/}; for a bucket that is shared. */
    Optional<String> prefix();

    /** Whether the bucket stands in the path and not in the host name, as most stores of one's own want it. */
    @WithDefault("true")
    boolean pathStyle();

    /** Key to come in with. */
    Optional<String> accessKey();

    /** What belongs to the key. */
    Optional<String> secretKey();

    /** So long the store may be silent. */
    @WithDefault("2s")
    Duration patience();

    /** So long a whole file may take. */
    @WithDefault("20s")
    Duration limit();
}
