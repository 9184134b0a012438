package org.workrules.document.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.pipeline.Act;

/** One act on a dossier with its evidence; the database refuses changes to it. */
@Entity
@Table(name = "dossier_entry")
class DossierEntry {

    @Id
    @Column(name = "id")
    private UUID id = EventIds.next();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;
    @Column(name = "at")
    private Instant at;
    @Column(name = "actor")
    private String actor;
    @Column(name = "actor_department")
    private String actorDepartment;
    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private DossierAct act;
    @Enumerated(EnumType.STRING)
    @Column(name = "step")
    private StepKind step;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private DossierState from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private DossierState to;
    @Column(name = "reference")
    private String reference;
    @Column(name = "hash")
    private String hash;
    @Column(name = "words")
    private String words;

    /** For Hibernate. */
    protected DossierEntry() {
    }

    DossierEntry(Dossier dossier, DossierAct what, StepKind step, DossierState from, DossierState to, Evidence evidence, Act act) {
        this.dossier = dossier;
        this.at = act.now();
        this.actor = act.caller().id();
        this.actorDepartment = act.caller().department();
        this.act = what;
        this.step = step;
        this.from = from;
        this.to = to;
        this.reference = evidence.reference();
        this.hash = evidence.hash();
        this.words = evidence.words();
    }

    DossierEntryView view() {
        return new DossierEntryView(at, actor, actorDepartment, act, step, from, to, reference, hash, words);
    }
}
