package org.workrules.disclosure.reading;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.platform.hash.Hashes;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;

/** The newest documents and notices as one feed (art. 23). Addresses are those the public sees at the gateway. */
@ApplicationScoped
public class Feed {

    private static final int ENTRIES = 50;

    private final PublicShelf shelf;
    private final String publicUrl;
    private final String name;

    Feed(PublicShelf shelf, @ConfigProperty(name = "workrules.public-url") String publicUrl,
         @ConfigProperty(name = "workrules.public-name") String name) {
        this.shelf = shelf;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
        this.name = name;
    }

    /** The feed as it is now. */
    Uni<Read> read() {
        return shelf.publications(new PublicFilter(), PageRequest.first(ENTRIES))
                .chain(documents -> shelf.notices(PageRequest.first(ENTRIES))
                        .chain(notices -> shelf.lastChange()
                                .map(changed -> written(documents, notices, changed.orElse(Instant.EPOCH)))));
    }

    private Read written(Page<PublicPublication> documents, Page<PublicNotice> notices, Instant changedAt) {
        List<AtomEntry> entries = Stream.concat(documents.items().stream().map(this::entry), notices.items().stream().map(this::entry))
                .sorted(Comparator.comparing(AtomEntry::updated).reversed()).limit(ENTRIES).toList();
        String self = publicUrl + "/public/feed";
        UUID id = UUID.nameUUIDFromBytes(self.getBytes(StandardCharsets.UTF_8));
        String xml = new AtomFeed(id, name + " 政府信息公开", name, self, publicUrl + "/public/publications", changedAt, entries).xml();
        return new Read(xml, "\"" + Hashes.sha256(xml) + "\"", changedAt);
    }

    private AtomEntry entry(PublicPublication document) {
        return new AtomEntry(document.id(), document.title(), publicUrl + "/public/publications/" + document.id(),
                document.publishedAt(), document.updatedAt(), document.kind(), document.summary());
    }

    private AtomEntry entry(PublicNotice notice) {
        return new AtomEntry(notice.id(), notice.headline(), publicUrl + "/public/notices/" + notice.id(),
                notice.issuedAt(), notice.issuedAt(), "FIRST_NOTICE", notice.text());
    }

    /**
     * The feed at one moment.
     *
     * @param xml       Atom 1.0
     * @param etag      changes with every byte
     * @param changedAt when anything in it last changed
     */
    record Read(String xml, String etag, Instant changedAt) {
    }
}
