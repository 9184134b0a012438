package org.workrules.platform.blobs;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.workrules.platform.rules.Text;
import org.workrules.platform.workbench.Workbench;

/**
 * Files that somebody sends. Each is written to this machine's disk as it is read, so that those who wait for the next step take no
 * memory. What is done with one afterwards finds it there, and it is gone from there when that is over. What has come and is not read
 * yet is the HTTP layer's (ADR 11, known limit).
 */
@ApplicationScoped
public class Arrivals {

    private static final Logger LOG = Logger.getLogger(Arrivals.class);
    private static final Text TOO_MANY = new Text(
            "Many files are being sent at the moment. Nothing was changed; send it again in a few seconds with the same Idempotency-Key.",
            "当前上传的文件较多,未作任何变更。请数秒后使用相同的 Idempotency-Key 重新上传。");

    private final Vertx vertx;
    private final Workbench bench;

    Arrivals(Vertx vertx, @ConfigProperty(name = "workrules.files.arriving", defaultValue = "32") int atOnce,
             @ConfigProperty(name = "workrules.files.waiting", defaultValue = "96") int waiting) {
        this.vertx = vertx;
        this.bench = new Workbench(vertx, "arrivals", atOnce, waiting, TOO_MANY);
    }

    /**
     * Takes a file in and does something with it.
     *
     * @param body the file as it comes
     * @param work gets the place where the file lies until the work is over
     * @return what the work comes to; fails with {@link BlobsAway} when the disk does not take the file, and with
     *         {@link org.workrules.platform.workbench.Busy} when too many wait already
     */
    public <T> Uni<T> take(InputStream body, Function<Path, Uni<T>> work) {
        return bench.run(() -> written(body)).chain(file -> work.apply(file).eventually(() -> remove(file)));
    }

    /** A disk that is full is a store that is away: what was sent is not here, and may be sent again. */
    private static Path written(InputStream body) {
        try {
            return write(body);
        } catch (IOException full) {
            throw new BlobsAway(full);
        }
    }

    private static Path write(InputStream body) throws IOException {
        Path file = Files.createTempFile("workrules-arrival", null);
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
    }

    private Uni<Boolean> remove(Path file) {
        return vertx.executeBlocking(() -> Files.deleteIfExists(file), false)
                .onFailure().invoke(stays -> LOG.warnf("WR-0804 %s could not be removed: %s", file, stays.toString()))
                .onFailure().recoverWithItem(false);
    }

    @PreDestroy
    void close() {
        bench.close();
    }
}
