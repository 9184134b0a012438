package org.workrules.document.documents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.workrules.document.decisions.Dossier;
import org.workrules.document.decisions.Dossiers;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Work;

/**
 * The issue of a document with the dossier of the decision it carries out: one is not issued without the other (articles 12 and 24).
 * Whether a resolution has a dossier is known before a document can name it, since both are taken from one event.
 */
@ApplicationScoped
class Issuing {

    private final Documents documents;
    private final Dossiers dossiers;

    Issuing(Documents documents, Dossiers dossiers) {
        this.documents = documents;
        this.dossiers = dossiers;
    }

    /**
     * What the issue rests on.
     *
     * @param facts   of the document
     * @param dossier of the resolution it is drafted from, {@code null} for none
     */
    record Basis(IssueFacts facts, Dossier dossier) {
    }

    Uni<Basis> basis(Document document, Work work) {
        return documents.forIssue(document, work).chain(facts -> dossiers.ofResolution(document.resolutionId, work)
                .map(dossier -> new Basis(facts, dossier)));
    }

    /** The general office issues it; its events stay in the document's story. */
    static void issue(Document document, Basis basis, Act act) {
        document.visible(act);
        if (basis.dossier() != null) {
            basis.dossier().issued(document.id(), document.number, act);
        }
        document.issue(basis.facts(), act);
    }
}
