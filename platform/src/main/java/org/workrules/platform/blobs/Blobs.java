package org.workrules.platform.blobs;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Callable;

/**
 * Files by their SHA-256, in a place that all services see: a folder on one machine, a bucket in a cluster. What a hash names
 * never changes. Nothing of 机密 or above is ever put here (art. 35). Events carry hashes, not files.
 */
@ApplicationScoped
public class Blobs {

    /** So many files are on their way at once; a store that stands still holds up no other work. */
    private static final int THREADS = 12;

    private final Vertx vertx;
    private final BlobStore store;
    private final WorkerExecutor threads;

    Blobs(Vertx vertx, BlobStore store) {
        this.vertx = vertx;
        this.store = store;
        this.threads = vertx.createSharedWorkerExecutor("blobs", THREADS);
    }

    /**
     * Keeps a file. It is kept lastingly before the command that names it commits: a file without a record is harmless, a
     * record without its file is not.
     *
     * @return its hash, 64 hexadecimal digits; fails with {@link BlobsAway} when the store does not take it
     */
    public Uni<String> put(byte[] content) {
        return beside(() -> {
            String hash = hash(content);
            if (!store.holds(hash)) {
                store.keep(hash, content);
            }
            return hash;
        });
    }

    /**
     * Reads a file and proves that it is what its hash names.
     *
     * @return the content; fails with {@link BlobDamaged} when it is missing or was changed, with {@link BlobsAway} when the
     *         store does not answer
     */
    public Uni<byte[]> get(String hash) {
        return beside(() -> {
            byte[] content = store.read(hash).orElseThrow(() -> new BlobDamaged(hash, "is missing"));
            if (!hash(content).equals(hash)) {
                throw new BlobDamaged(hash, "was changed");
            }
            return content;
        });
    }

    /** Keeps a text, as {@link #put} does. */
    public Uni<String> putText(String text) {
        return put(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a text, as {@link #get} does. */
    public Uni<String> text(String hash) {
        return get(hash).map(content -> new String(content, StandardCharsets.UTF_8));
    }

    /** Whether the store can be reached, asked beside all files that are on their way; never fails. */
    public Uni<Boolean> reached() {
        return vertx.executeBlocking(store::reached, false);
    }

    /** SHA-256 in hexadecimal digits. */
    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> Uni<T> beside(Callable<T> work) {
        return threads.executeBlocking(() -> {
            try {
                return work.call();
            } catch (IOException away) {
                throw new BlobsAway(away);
            }
        }, false);
    }

    @PreDestroy
    void close() {
        threads.closeAndForget();
    }
}
