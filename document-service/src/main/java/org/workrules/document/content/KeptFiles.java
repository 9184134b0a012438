package org.workrules.document.content;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.platform.blobs.Arrivals;
import org.workrules.platform.blobs.Blobs;
import org.workrules.platform.rules.Text;
import org.workrules.platform.workbench.Workbench;

/**
 * Files on their way into the blob store and out of it. Looking at one takes a while and its size in memory, so few are looked at at
 * once, beside the event loop; whoever was let in by {@link Arrivals} may wait here.
 */
@ApplicationScoped
public class KeptFiles {

    private static final Text TOO_MANY = new Text("Many files are being looked at at the moment. Offer it again in a few seconds.",
            "当前待检查的文件较多,请数秒后重新上传。");

    private final Arrivals arrivals;
    private final Blobs blobs;
    private final Workbench bench;

    KeptFiles(Vertx vertx, Arrivals arrivals, Blobs blobs,
              @ConfigProperty(name = "workrules.document.inspection.threads", defaultValue = "2") int threads,
              @ConfigProperty(name = "workrules.document.inspection.waiting", defaultValue = "128") int waiting) {
        this.arrivals = arrivals;
        this.blobs = blobs;
        this.bench = new Workbench(vertx, "inspection", threads, waiting, TOO_MANY);
    }

    @PreDestroy
    void stop() {
        bench.close();
    }

    /**
     * Takes in a file that somebody offers, looks at it, and does something with it.
     *
     * @param work what to do with the file; nothing is kept unless it calls {@link #keep}
     */
    public <T> Uni<T> offered(String name, String declared, InputStream body, BiFunction<OfferedFile, Path, Uni<T>> work) {
        return arrivals.take(body, place -> bench.run(() -> look(name, declared == null ? "" : declared, read(place)))
                .chain(file -> work.apply(file, place)));
    }

    private static byte[] read(Path place) throws IOException {
        return Files.readAllBytes(place);
    }

    private static OfferedFile look(String name, String declared, byte[] content) {
        AttachmentType type = AttachmentType.declared(declared).orElse(null);
        return new OfferedFile(name, declared, type, content.length, Blobs.hash(content),
                type == null || content.length == 0 ? null : Inspection.of(type, content));
    }

    /** Keeps a file that was admitted. */
    public Uni<String> keep(OfferedFile file, Path place) {
        return blobs.put(file.sha256(), place);
    }

    /** Reads a file and proves that it is what its hash names. */
    public Uni<byte[]> read(String sha256) {
        return blobs.get(sha256);
    }
}
