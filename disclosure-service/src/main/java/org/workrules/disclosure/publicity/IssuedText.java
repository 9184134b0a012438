package org.workrules.disclosure.publicity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.workrules.platform.blobs.BlobDamaged;
import org.workrules.platform.blobs.Blobs;
import org.workrules.platform.rules.RuleBroken;

/** The text of an issued document, read from the store of files and proven against the hash that was signed. */
@ApplicationScoped
public class IssuedText {

    private static final Logger LOG = Logger.getLogger(IssuedText.class);

    private final Blobs blobs;

    IssuedText(Blobs blobs) {
        this.blobs = blobs;
    }

    /** The text; refused under {@link PublicationRule#TEXT_AS_ISSUED} when it is missing or was changed. */
    public Uni<String> read(String hash) {
        if (hash == null) {
            return Uni.createFrom().failure(missing());
        }
        return blobs.text(hash)
                .onFailure(BlobDamaged.class).invoke(fault -> LOG.errorf("WR-1401 the text %s cannot be shown: %s", hash, fault.toString()))
                .onFailure(BlobDamaged.class).transform(fault -> missing());
    }

    /** Whether the text is there and is the one that was issued. */
    public Uni<Boolean> isKept(String hash) {
        return read(hash).replaceWith(true).onFailure(RuleBroken.class).recoverWithItem(false);
    }

    private static RuntimeException missing() {
        return PublicationRule.TEXT_AS_ISSUED.broken(PublicationRule.TEXT_AS_ISSUED.text().statement());
    }
}
