package org.workrules.document.documents;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.document.content.AttachmentType;
import org.workrules.document.content.Inspection;
import org.workrules.document.content.OfferedFile;
import org.workrules.platform.blobs.Blobs;

/** Files on their way into the blob store and out of it. Looking at one takes a while, so it is done beside the event loop. */
@ApplicationScoped
class Files {

    private final Vertx vertx;
    private final Blobs blobs;

    Files(Vertx vertx, Blobs blobs) {
        this.vertx = vertx;
        this.blobs = blobs;
    }

    /** Looks at a file that somebody offers; nothing is kept. */
    Uni<OfferedFile> look(String name, String declared, byte[] content) {
        return vertx.executeBlocking(() -> {
            byte[] given = content == null ? new byte[0] : content;
            AttachmentType type = AttachmentType.declared(declared).orElse(null);
            return new OfferedFile(name, declared == null ? "" : declared, type, given.length, Blobs.hash(given),
                    type == null || given.length == 0 ? null : Inspection.of(type, given));
        }, false);
    }

    /** Keeps a file that was admitted. */
    Uni<String> keep(byte[] content) {
        return blobs.put(content);
    }

    /** Reads a file and proves that it is what its hash names. */
    Uni<byte[]> read(String sha256) {
        return blobs.get(sha256);
    }
}
