package org.workrules.meeting.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.CreditCode;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/** A topic (议题) on its way to a meeting: proposed, countersigned, admitted, decided (art. 41). */
@Entity
@Table(name = "topic")
public class Topic extends TopicRecord {

    private static final int MOST_MATERIALS = 50;

    /** For Hibernate. */
    protected Topic() {
    }

    /** A department proposes a topic and names the departments it touches. */
    static Topic propose(ProposeTopic request, Act act) {
        String department = act.caller().department();
        TopicRule.SECRECY_KEPT_OUT.require(!request.secrecy().covers(Clearance.CONFIDENTIAL));
        Set<String> others = new TreeSet<>(request.relatedDepartments());
        Coordination.requireComplete(others, department, request.touchesFunds(), request.touchesPosts());
        Topic topic = new Topic();
        topic.title = request.title();
        topic.summary = request.summary();
        topic.department = department;
        topic.proposedBy = act.caller().id();
        topic.proposedAt = act.now();
        topic.story = act.story();
        topic.touchesFunds = request.touchesFunds();
        topic.touchesPosts = request.touchesPosts();
        topic.majorDecision = request.majorDecision();
        topic.normative = request.normative();
        topic.rest(request.dossierId());
        topic.secrecy = request.secrecy();
        topic.coordination().ask(others);
        topic.concern();
        topic.state = topic.coordination().state();
        act.emit(topic, new TopicProposed(topic.id(), topic.title, department, Set.copyOf(others)));
        return topic;
    }

    /** The head of a department that the topic touches says what the department thinks of it. */
    void countersign(CountersignTopic request, Act act) {
        carryOn(act);
        String signing = act.caller().department();
        coordination().requireAsked(signing);
        require(TopicState.PROPOSED, TopicState.DISAGREED);
        Countersignature before = coordination().signed().get(signing);
        coordination().sign(request, touchesFunds && Coordination.FINANCE.equals(signing)
                || touchesPosts && Coordination.ESTABLISHMENT.equals(signing), act);
        if (before != null) {
            act.add(EarlierCountersignature.of(id(), round, signing, before));
        }
        state = coordination().state();
        act.emit(this, new TopicCountersigned(id(), signing, request.opinion().name()));
    }

    /** The general office gives its opinion and admits the topic. */
    void admit(AdmitTopic request, Act act) {
        carryOn(act);
        TopicRule.COUNTERSIGNATURES_COMPLETE.require(coordination().pending().isEmpty(),
                Text.of("Still missing: %s.", "尚未会签:%s。", coordination().pending()));
        TopicRule.DISAGREEMENT_SETTLED.require(coordination().disagreeing().isEmpty() || mediatedBy != null,
                Text.of("These disagree: %s.", "以下部门不同意:%s。", coordination().disagreeing()));
        require(TopicState.COORDINATED, TopicState.DISAGREED);
        requireDossier();
        state = TopicState.ADMITTED;
        officeOpinion = request.opinion();
        admittedBy = act.caller().id();
        admittedAt = act.now();
        act.emit(this, new TopicAdmitted(id(), title, department));
    }

    /** The proposing department takes the topic back before it was decided. */
    void withdraw(Act act) {
        requireProposer(act);
        require(TopicState.PROPOSED, TopicState.DISAGREED, TopicState.RETURNED, TopicState.COORDINATED, TopicState.ADMITTED);
        state = TopicState.WITHDRAWN;
        act.emit(this, new TopicWithdrawn(id(), department));
    }

    /** The general office returns the topic with what is to be changed; it is countersigned anew afterwards. */
    void sendBack(ReturnTopic request, Act act) {
        carryOn(act);
        require(TopicState.PROPOSED, TopicState.DISAGREED, TopicState.COORDINATED, TopicState.ADMITTED);
        state = TopicState.RETURNED;
        returnReason = request.reason();
    }

    /** The proposing department hands a returned topic in again. */
    void resubmit(ResubmitTopic request, Act act) {
        carryOn(act);
        requireProposer(act);
        require(TopicState.RETURNED);
        Set<String> others = new TreeSet<>(request.relatedDepartments());
        Coordination.requireComplete(others, department, request.touchesFunds(), request.touchesPosts());
        title = request.title();
        summary = request.summary();
        touchesFunds = request.touchesFunds();
        touchesPosts = request.touchesPosts();
        rest(request.dossierId());
        mediatedBy = null;
        coordination().signed().forEach((signing, said) -> act.add(EarlierCountersignature.of(id(), round, signing, said)));
        round++;
        coordination().ask(others);
        concern();
        state = coordination().state();
        act.emit(this, new TopicProposed(id(), title, department, Set.copyOf(others)));
    }

    /**
     * The proposing department hands in a version of the materials. Members read before they decide: what comes after the
     * limit before the meeting carries its reason.
     *
     * @param hash SHA-256 of the file, which is kept already
     */
    void addMaterial(SubmitMaterial file, String hash, Act act) {
        carryOn(act);
        requireProposer(act);
        require(TopicState.PROPOSED, TopicState.DISAGREED, TopicState.IN_MEDIATION, TopicState.RETURNED,
                TopicState.COORDINATED, TopicState.ADMITTED, TopicState.SCHEDULED);
        TopicRule.MATERIALS_BOUNDED.require(materials.size() < MOST_MATERIALS);
        TopicRule.MATERIALS_IN_TIME.require(scheduledFor == null || file.hasLateReason() || inTime(scheduledFor, act));
        materials.put(materials.size() + 1, new Material(file, hash, act.caller().id(), act.now()));
    }

    /** Names whom the topic is about, as long as nothing was decided of it. */
    void nameParties(NameParties request, Act act) {
        carryOn(act);
        Denied.unless(act.caller().worksIn(department) || act.caller().ofGeneralOffice(), Text.of(
                "Only %s or the general office does this.", "只有提出议题的部门(%s)或办公室可以办理。", department));
        require(TopicState.PROPOSED, TopicState.DISAGREED, TopicState.IN_MEDIATION, TopicState.RETURNED,
                TopicState.COORDINATED, TopicState.ADMITTED, TopicState.SCHEDULED);
        List<String> wrong = request.organizations().stream().map(NameParties.Party::code).filter(code -> !CreditCode.isValid(code)).toList();
        TopicRule.PARTY_BY_CODE.require(wrong.isEmpty(), Text.of("Not a code: %s.", "代码有误:%s。", wrong));
        parties.clear();
        request.organizations().forEach(party -> parties.put(party.code(), party.name()));
        fields = request.fields().stream().sorted().toArray(String[]::new);
    }

    private void requireProposer(Act act) {
        Denied.unless(act.caller().worksIn(department), Text.of(
                "Only %s, which proposed the topic, does this.", "只有提出议题的部门(%s)可以办理。", department));
    }

    private static boolean inTime(Instant heldAt, Act act) {
        Duration before = Duration.ofDays(act.policy(TopicRule.MATERIALS_IN_TIME, Policy.ANY).count());
        return !act.now().isAfter(heldAt.minus(before));
    }

    /** Lets an act belong to the story that began with the proposal, so that a decision can be followed by one correlation id. */
    public void carryOn(Act act) {
        if (story != null) {
            act.inStory(story);
        }
    }

    /** What names a dossier rests on it, whatever it is: a meeting's decision on the topic is one on the dossier. */
    private void rest(UUID dossier) {
        dossierId = dossier == null ? dossierId : dossier;
        needsDossier = majorDecision || normative || dossierId != null;
    }

    /**
     * What is known of its dossier now. An admission rests on a dossier that is ready; when that is revised the topic waits again, and
     * one on an agenda already is not decided.
     *
     * @param dossier the dossier, {@code null} when nothing was heard of it
     */
    void relyOn(ReadyDossier dossier) {
        dossierReady = dossier != null && dossier.isReadyFor(this);
        if (needsDossier && !dossierReady && state == TopicState.ADMITTED) {
            state = TopicState.COORDINATED;
        }
    }

    /** Refuses what needs a dossier that is not ready. */
    public void requireDossier() {
        TopicRule.MAJOR_DECISION_READY.require(!needsDossier || dossierReady, dossierId == null
                ? new Text("No dossier is named.", "未填写决策案卷。")
                : Text.of("The dossier %s is not ready.", "决策案卷 %s 尚未就绪。", dossierId));
    }

    /** A meeting rejected it or put it off. */
    public void notAdopted(UUID meeting, String meetingKind, boolean rejected, String reason, Act act) {
        act.emit(this, new TopicNotAdopted(id(), meeting, meetingKind, department, dossierId, rejected ? "REJECTED" : "DEFERRED", reason,
                act.today()));
    }

    /**
     * A meeting takes the topic on its agenda; a special meeting takes up a disagreement too. The members get the materials
     * now at the earliest: after the limit only with a reason, and with none only at a special meeting.
     *
     * @param heldAt when the meeting is held
     * @param reason why the limit is not kept, {@code null} when it is
     * @return whether the materials are late
     */
    public boolean schedule(boolean special, Instant heldAt, String reason, Act act) {
        carryOn(act);
        boolean disputed = special && state == TopicState.DISAGREED;
        if (!disputed) {
            require(TopicState.ADMITTED);
        }
        boolean late = !special && (materials.isEmpty() || !inTime(heldAt, act));
        TopicRule.MATERIALS_IN_TIME.require(!late || reason != null && !reason.isBlank(),
                Text.of("\"%s\" has %d versions of materials.", "“%s”现有材料%d份。", title, materials.size()));
        state = disputed ? TopicState.IN_MEDIATION : TopicState.SCHEDULED;
        scheduledFor = heldAt;
        return late;
    }

    /** The meeting that has the topic on its agenda is held at another time. */
    public void reschedule(Instant heldAt) {
        require(TopicState.SCHEDULED, TopicState.IN_MEDIATION);
        scheduledFor = heldAt;
    }

    /** A meeting is done with the topic: it decided, or the topic waits for another meeting, or was taken off. */
    public void settle(After after, UUID meeting, Act act) {
        require(TopicState.SCHEDULED, TopicState.IN_MEDIATION);
        boolean disputed = state == TopicState.IN_MEDIATION;
        scheduledFor = null;
        if (after == After.WITHDRAWN) {
            state = TopicState.WITHDRAWN;
            act.emit(this, new TopicWithdrawn(id(), department));
        } else if (disputed) {
            state = TopicState.DISAGREED;
            mediatedBy = after == After.DONE ? meeting : mediatedBy;
        } else {
            state = after == After.DONE ? TopicState.DECIDED : needsDossier && !dossierReady ? TopicState.COORDINATED : TopicState.ADMITTED;
            carriedOver += after == After.WAITS ? 1 : 0;
        }
    }

    /** What becomes of a topic after a meeting. */
    public enum After {
        /** The meeting did what it had the topic for. */
        DONE,
        /** Another meeting takes it up. */
        WAITS,
        /** It was taken off. */
        WITHDRAWN
    }

    private void require(TopicState... allowed) {
        TopicRule.IN_ORDER.require(Set.of(allowed).contains(state), Text.of(
                "The topic is %s; this act needs %s.", "议题当前状态为 %s,此操作要求 %s。", state, Set.of(allowed)));
    }
}
