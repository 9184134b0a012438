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
import java.util.Set;
import java.util.UUID;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.pipeline.Act;

/** An expert of the panel of a dossier (论证专家); one with an interest in the decision is removed and stays on record. */
@Entity
@Table(name = "dossier_expert")
class Expert {

    @Id
    @Column(name = "id")
    private UUID id = EventIds.next();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;
    @Column(name = "name")
    private String name;
    @Column(name = "institution")
    private String institution;
    @Column(name = "field")
    private String field;
    @Column(name = "person_id")
    private String person;
    @Column(name = "interest")
    private String interest;
    @Enumerated(EnumType.STRING)
    @Column(name = "stand")
    private ExpertPosition position;
    @Column(name = "opinion")
    private String opinion;
    @Column(name = "reference")
    private String reference;
    @Column(name = "heard_at")
    private Instant heardAt;

    /** For Hibernate. */
    protected Expert() {
    }

    Expert(Dossier dossier, NameExperts.Named named) {
        this.dossier = dossier;
        this.name = named.name();
        this.institution = named.institution();
        this.field = named.field();
        this.person = named.person();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean hasInterest() {
        return interest != null;
    }

    /** Whether the expert holds an office here and declared an interest that the dossier touches. */
    boolean keepsOut(Set<String> keepOut) {
        return person != null && keepOut.contains(person);
    }

    boolean isHeard() {
        return position != null && !hasInterest();
    }

    /** Keeps out; an opinion given before no longer counts. */
    void recuse(String declared) {
        interest = declared;
    }

    void says(TakeExpertOpinion given, Act act) {
        position = given.position();
        opinion = given.opinion();
        reference = given.reference();
        heardAt = act.now();
    }

    DossierView.ExpertView view() {
        return new DossierView.ExpertView(id, name, institution, field, person, interest, position, opinion, reference, heardAt);
    }
}
