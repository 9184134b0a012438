package org.workrules.platform.blobs;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.platform.hash.Hashes;
import org.workrules.platform.rules.Text;
import org.workrules.platform.workbench.Workbench;

/**
 * Files by their SHA-256, in a place that all services see: a folder on one machine, a bucket in a cluster. What a hash names
 * never changes. Nothing of 机密 or above is ever put here (art. 35). Events carry hashes, not files.
 */
@ApplicationScoped
public class Blobs {

    private static final Text TOO_MANY = new Text(
            "Many files are on their way at the moment. Nothing was changed; repeat the request in a few seconds with the same Idempotency-Key.",
            "当前存取的文件较多,未作任何变更。请数秒后使用相同的 Idempotency-Key 重试。");

    private final Vertx vertx;
    private final BlobStore store;
    private final Workbench bench;

    /** The bench is the store's alone: a store that stands still holds up no other work. */
    Blobs(Vertx vertx, BlobStore store, @ConfigProperty(name = "workrules.blobs.at-once", defaultValue = "12") int atOnce,
          @ConfigProperty(name = "workrules.blobs.waiting", defaultValue = "120") int waiting) {
        this.vertx = vertx;
        this.store = store;
        this.bench = new Workbench(vertx, "blobs", atOnce, waiting, TOO_MANY);
    }

    /**
     * Keeps a file. It is kept lastingly before the command that names it commits: a file without a record is harmless, a
     * record without its file is not.
     *
     * @return its hash, 64 hexadecimal digits; fails with {@link BlobsAway} when the store does not take it, and with
     *         {@link org.workrules.platform.workbench.Busy} when too many wait already; then nothing is kept
     */
    public Uni<String> put(byte[] content) {
        return beside(() -> {
            String hash = hash(content);
            keep(hash, Source.of(content));
            return hash;
        });
    }

    /**
     * Keeps a file of this machine, as {@link #put(byte[])} does, without a copy in memory.
     *
     * @param hash its hash, which the caller has just computed; {@link #get} proves it each time
     * @return the hash
     */
    public Uni<String> put(String hash, Path file) {
        return beside(() -> {
            keep(hash, Source.of(file));
            return hash;
        });
    }

    private void keep(String hash, Source content) throws IOException {
        if (!store.holds(hash)) {
            store.keep(hash, content);
        }
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

    /** The name of a content in the store: its SHA-256 in hexadecimal digits. */
    public static String hash(byte[] content) {
        return Hashes.sha256(content);
    }

    private <T> Uni<T> beside(Callable<T> work) {
        return bench.run(() -> {
            try {
                return work.call();
            } catch (IOException away) {
                throw new BlobsAway(away);
            }
        });
    }

    @PreDestroy
    void close() {
        bench.close();
    }
}
