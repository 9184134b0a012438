package org.workrules.document.decisions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/**
 * Public participation (公众参与): the draft is published for comment by disclosure-service, which says when every opinion has its
 * disposition; hearings are recorded beside it.
 */
final class Participation {

    private final Dossier dossier;
    private final Act act;

    private Participation(Dossier dossier, Act act) {
        this.dossier = dossier;
        this.act = act;
    }

    static Participation of(Dossier dossier, Act act) {
        return new Participation(dossier, act);
    }

    /** The head asks for the draft to be published for comment. */
    void request(RequestConsultation request) {
        dossier.ofDepartments(act);
        DossierAct.CONSULT.require(dossier.state);
        DecisionRule.CONSULTED_WHEN_PUBLIC.require(dossier.secrecy == Clearance.PUBLIC);
        int usual = act.policy(DecisionRule.COMMENT_PERIOD, dossier.kind.name()).count();
        int least = act.policy(DecisionRule.COMMENT_LEAST, dossier.kind.name()).count();
        DecisionRule.COMMENT_LEAST.require(request.days() >= least, Text.of("%d days; the shortest period is %d.",
                "征求意见%d天,最短期限为%d天。", request.days(), least));
        boolean shorter = request.days() < usual;
        DecisionRule.COMMENT_PERIOD.require(!shorter || request.shorterReason() != null && !request.shorterReason().isBlank(), Text.of(
                "%d days; usual are %d.", "征求意见%d天,规定期限为%d天。", request.days(), usual));
        dossier.beforeReview();
        DossierStep step = dossier.step(StepKind.PARTICIPATION);
        step.require(StepState.OPEN);
        step.begin(act);
        dossier.consultationId = EventIds.next();
        dossier.commentsUntil = null;
        dossier.enter(DossierAct.CONSULT, StepKind.PARTICIPATION, dossier.state, Evidence.file(dossier.draftHash, request.shorterReason()), act);
        act.emit(dossier, new ConsultationRequested(dossier.consultationId, dossier.id(), dossier.kind, dossier.majorDecision, dossier.title,
                dossier.department, dossier.draftHash, dossier.basisHash, request.days(), shorter ? request.shorterReason() : null,
                act.caller().id()));
    }

    /** The consultation is open: until when the public may comment. One of an earlier draft changes nothing. */
    void opened(UUID consultation, Instant until) {
        if (awaits(consultation)) {
            dossier.commentsUntil = until;
            dossier.enter(DossierAct.CONSULTATION_OPENED, StepKind.PARTICIPATION, dossier.state, Evidence.kept(consultation.toString(), null), act);
        }
    }

    /** Every opinion has its disposition and the summary is public. One of an earlier draft changes nothing. */
    void concluded(UUID consultation, long opinions, long adopted, String summaryHash) {
        if (awaits(consultation)) {
            String words = "收到意见%d条,采纳或部分采纳%d条".formatted(opinions, adopted);
            Evidence evidence = new Evidence(consultation.toString(), summaryHash, words);
            dossier.step(StepKind.PARTICIPATION).conclude(StepState.DONE, evidence, act);
            dossier.enter(DossierAct.CONSULTATION_CONCLUDED, StepKind.PARTICIPATION, dossier.state, evidence, act);
        }
    }

    private boolean awaits(UUID consultation) {
        return consultation.equals(dossier.consultationId) && dossier.step(StepKind.PARTICIPATION).is(StepState.UNDER_WAY)
                && DossierAct.CONSULTATION_CONCLUDED.from().contains(dossier.state);
    }

    /** The draft changed or was given up: the public is no longer asked about it. */
    void endOpenConsultation(String reason) {
        DossierStep step = dossier.step(StepKind.PARTICIPATION);
        if (step.is(StepState.UNDER_WAY)) {
            act.emit(dossier, new ConsultationWithdrawn(dossier.consultationId, dossier.id(), reason));
            step.reopen();
        }
    }

    /** A hearing was held; those who attended had read the materials in time. */
    void hear(RecordHearing hearing) {
        dossier.ofDepartments(act);
        DossierAct.HEAR.require(dossier.state);
        DecisionRule.HEARING_WAS_HELD.require(!hearing.heldOn().isAfter(act.today()));
        int days = act.policy(DecisionRule.HEARING_MATERIALS, Policy.ANY).count();
        long given = ChronoUnit.DAYS.between(hearing.materialsSentOn(), hearing.heldOn());
        DecisionRule.HEARING_MATERIALS.require(given >= days, Text.of("%d days; needed are %d.", "提前%d天送达,应提前%d天。", given, days));
        dossier.beforeReview();
        dossier.enter(DossierAct.HEAR, StepKind.PARTICIPATION, dossier.state, Evidence.kept(hearing.record(),
                "%s举行,%d人参加:%s".formatted(hearing.heldOn(), hearing.attended(), hearing.summary())), act);
    }
}
