package org.workrules.document.interpretations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.document.documents.Document;
import org.workrules.document.interests.InterestRule;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** An interpretation of a government regulation (规章解释): given once, by the legal office alone, and public as the regulation is. */
@Entity
@Table(name = "interpretation")
public class Interpretation extends Aggregate {

    @Column(name = "document_id")
    private UUID documentId;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "provision")
    private String provision;
    @Column(name = "question")
    private String question;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "text")
    private String text;
    @Column(name = "given_by")
    private String givenBy;
    @Column(name = "given_on")
    private LocalDate givenOn;

    /** For Hibernate. */
    protected Interpretation() {
    }

    /**
     * The legal office says what a provision means.
     *
     * @param facts the document named, and who keeps out of it
     */
    static Interpretation give(InterpretRegulation request, InterpretationFacts facts, Act act) {
        Denied.unless(act.caller().holds(Office.LEGAL_OFFICE), new Text(
                "Regulations are interpreted by the legal office alone.", "政府规章的具体解释由政府法制机构负责。"));
        Document regulation = facts.regulation();
        InterpretationRule.OF_REGULATION_IN_FORCE.require(regulation != null && regulation.isPublicRegulationInForce(act.today()));
        InterestRule.DECIDES_WITHOUT_INTEREST.require(!facts.keepOut().contains(act.caller().id()));
        Interpretation interpretation = new Interpretation();
        interpretation.documentId = regulation.id();
        interpretation.documentNumber = regulation.number();
        interpretation.provision = request.provision();
        interpretation.question = request.question();
        interpretation.askedBy = request.askedBy();
        interpretation.text = request.text();
        interpretation.givenBy = act.caller().id();
        interpretation.givenOn = act.today();
        return interpretation;
    }

    InterpretationView view() {
        return new InterpretationView(id(), documentId, documentNumber, provision, question, askedBy, text, givenBy, givenOn);
    }
}
