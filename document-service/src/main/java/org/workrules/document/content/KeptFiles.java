package org.workrules.document.content;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.platform.blobs.Blobs;
import org.workrules.platform.rules.Text;

/** Files on their way into the blob store and out of it. Looking at one takes a while, so few are looked at at once, beside
 * the event loop. */
@ApplicationScoped
public class KeptFiles {

    private static final Text TOO_MANY = new Text("Many files are being looked at at the moment. Offer it again in a few seconds.",
            "当前待检查的文件较多,请数秒后重新上传。");

    private final Blobs blobs;
    private final Workbench bench;

    KeptFiles(Vertx vertx, Blobs blobs, @ConfigProperty(name = "workrules.document.inspection.threads", defaultValue = "2") int threads,
          @ConfigProperty(name = "workrules.document.inspection.waiting", defaultValue = "16") int waiting) {
        this.blobs = blobs;
        this.bench = new Workbench(vertx, "inspection", threads, waiting, TOO_MANY);
    }

    @PreDestroy
    void stop() {
        bench.close();
    }

    /** Looks at a file that somebody offers; nothing is kept. */
    public Uni<OfferedFile> look(String name, String declared, byte[] content) {
        return bench.run(() -> {
            byte[] given = content == null ? new byte[0] : content;
            AttachmentType type = AttachmentType.declared(declared).orElse(null);
            return new OfferedFile(name, declared == null ? "" : declared, type, given.length, Blobs.hash(given),
                    type == null || given.length == 0 ? null : Inspection.of(type, given));
        });
    }

    /** Keeps a file that was admitted. */
    public Uni<String> keep(byte[] content) {
        return blobs.put(content);
    }

    /** Reads a file and proves that it is what its hash names. */
    public Uni<byte[]> read(String sha256) {
        return blobs.get(sha256);
    }
}
