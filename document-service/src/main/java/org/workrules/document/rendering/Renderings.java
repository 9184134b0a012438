package org.workrules.document.rendering;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.document.content.ContentRule;
import org.workrules.document.documents.DocumentFace;
import org.workrules.platform.blobs.Blobs;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.policy.Policies;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;
import org.workrules.platform.web.Queries;
import org.workrules.platform.workbench.Workbench;

/**
 * Prints documents, on few threads of its own beside the event loop and with a bounded queue in front of them. An issued document is
 * printed once: its copy is kept under its hash and everybody gets that copy, so that it can be verified.
 */
@ApplicationScoped
public class Renderings {

    private static final Text TOO_MANY = new Text("Many documents are being set as pages at the moment. Ask again in a few seconds.",
            "当前排版任务较多,请数秒后重试。");
    private static final String FIND = "select sha256 from document_copy where document_id = $1 and format = $2";
    private static final String KEEP = """
            insert into document_copy (document_id, format, sha256, rendered_at) values ($1, $2, $3, $4) on conflict do nothing""";
    private static final String COPY = "select 1 from document_copy where document_id = $1 and sha256 = $2";

    private final Queries queries;
    private final Blobs blobs;
    private final Pages pages;
    private final Fonts fonts;
    private final Policies policies;
    private final BusinessClock clock;
    private final Workbench bench;

    Renderings(Vertx vertx, Queries queries, Blobs blobs, Pages pages, Fonts fonts, Policies policies, BusinessClock clock,
               @ConfigProperty(name = "workrules.document.rendering.threads", defaultValue = "2") int threads,
               @ConfigProperty(name = "workrules.document.rendering.waiting", defaultValue = "16") int waiting) {
        this.queries = queries;
        this.blobs = blobs;
        this.pages = pages;
        this.fonts = fonts;
        this.policies = policies;
        this.clock = clock;
        this.bench = new Workbench(vertx, "rendering", threads, waiting, TOO_MANY);
    }

    @PreDestroy
    void stop() {
        bench.close();
    }

    /**
     * A printed document.
     *
     * @param sha256 its hash
     */
    record Copy(byte[] content, String sha256) {

        static Copy of(byte[] content) {
            return new Copy(content, Blobs.hash(content));
        }
    }

    /** The pages of a document: the copy of an issued one, a fresh print of any other. */
    Uni<Copy> of(DocumentFace face, Format format) {
        if (!face.isIssued()) {
            return print(face, format);
        }
        return kept(face.id(), format).chain(known -> known != null ? read(known)
                : print(face, format).chain(copy -> keep(face.id(), format, copy)));
    }

    /** Whether a hash is that of a copy of the document. */
    public Uni<Boolean> isCopy(UUID document, String sha256) {
        return queries.rows(COPY, Tuple.of(document, sha256)).map(rows -> rows.rowCount() > 0);
    }

    private Uni<String> kept(UUID document, Format format) {
        return queries.rows(FIND, Tuple.of(document, format.name())).map(Renderings::hash);
    }

    private static String hash(RowSet<Row> rows) {
        return rows.rowCount() == 0 ? null : rows.iterator().next().getString("sha256");
    }

    /** Of two that print at once the first copy counts for both. */
    private Uni<Copy> keep(UUID document, Format format, Copy copy) {
        return blobs.put(copy.content())
                .chain(hash -> queries.rows(KEEP, Tuple.of(document, format.name(), hash, clock.now().atOffset(ZoneOffset.UTC))))
                .chain(() -> kept(document, format))
                .chain(first -> first.equals(copy.sha256()) ? Uni.createFrom().item(copy) : read(first));
    }

    private Uni<Copy> read(String sha256) {
        return blobs.get(sha256).map(content -> new Copy(content, sha256));
    }

    private Uni<Copy> print(DocumentFace face, Format format) {
        return pages.of(face).chain(page -> policies.current().chain(figures -> {
            Policy most = figures.inForce(ContentRule.RENDERING_LENGTH.id(), Policy.ANY, LocalDate.ofInstant(clock.now(), BusinessZone.ID));
            return bench.run(() -> Copy.of(Press.print(page, format, most.count(), fonts)));
        }));
    }
}
