package org.workrules.document.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.blobs.Blobs;
import org.workrules.platform.clock.Calendars;
import org.workrules.platform.interests.Interests;
import org.workrules.platform.interests.Recused;
import org.workrules.platform.pipeline.Work;

/** Reads what decisions on dossiers rest on. A session runs one query after the other, never two at once. */
@ApplicationScoped
public class Dossiers {

    private final StepRequirements requirements;
    private final Calendars calendars;
    private final Interests interests;
    private final Blobs blobs;

    Dossiers(StepRequirements requirements, Calendars calendars, Interests interests, Blobs blobs) {
        this.requirements = requirements;
        this.calendars = calendars;
        this.interests = interests;
        this.blobs = blobs;
    }

    /** A dossier to act on with another record, with everything that its decisions read; {@code null} for no id. */
    public Uni<Dossier> toActOn(UUID id, Work work) {
        return id == null ? Uni.createFrom().nullItem() : work.load(Dossier.class, id).chain(Dossiers::whole);
    }

    /** The dossier that a resolution adopted, to act on with a document; {@code null} for none. */
    public Uni<Dossier> ofResolution(UUID resolutionId, Work work) {
        return resolutionId == null ? Uni.createFrom().nullItem() : work.session()
                .createSelectionQuery("from Dossier d where d.resolutionId = :resolution", Dossier.class)
                .setParameter("resolution", resolutionId).getSingleResultOrNull()
                .onItem().ifNotNull().transformToUni(dossier -> whole(work.own(dossier)));
    }

    /** Loads steps, experts and entries. */
    static Uni<Dossier> whole(Dossier dossier) {
        return Mutiny.fetch(dossier.steps).chain(() -> Mutiny.fetch(dossier.experts)).chain(() -> Mutiny.fetch(dossier.entries))
                .replaceWith(dossier);
    }

    /** What opening rests on: the steps owed, and the texts, which are kept before the record that names them. */
    Uni<OpeningFacts> forOpening(OpenDossier request, Work work) {
        return requirements.on(work.act().today(), request.kind(), request.isMajor(), work.session())
                .chain(steps -> request.secrecy().staysOutside() ? Uni.createFrom().item(new OpeningFacts(steps, null, null))
                        : blobs.putText(request.draft()).chain(draft -> blobs.putText(request.basis()).map(basis -> new OpeningFacts(steps, draft, basis))));
    }

    /** The hash under which another text is kept, with the dossier loaded. */
    Uni<String> forRevision(Dossier dossier, ReviseDossier request) {
        return whole(dossier).chain(() -> blobs.putText(request.draft()));
    }

    /** What the legal office's opinion rests on, with the dossier loaded. */
    Uni<ReviewFacts> forReview(Dossier dossier, Work work) {
        return keepingOut(dossier, work).map(keepOut -> new ReviewFacts(calendars.known(), keepOut));
    }

    /** Who keeps out of a dossier today, with the dossier loaded. */
    Uni<Set<String>> keepingOut(Dossier dossier, Work work) {
        return whole(dossier).chain(() -> interests.in(work.session(), dossier.touches(), work.act().today())).map(Recused::people);
    }

    /** The texts of a dossier, each proven against its hash. */
    Uni<DossierText> text(Dossier dossier) {
        return blobs.text(dossier.draftHash).chain(draft -> blobs.text(dossier.basisHash)
                .map(basis -> new DossierText(dossier.draftHash, draft, dossier.basisHash, basis)));
    }
}
