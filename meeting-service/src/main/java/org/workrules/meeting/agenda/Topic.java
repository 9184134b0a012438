package org.workrules.meeting.agenda;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.workrules.meeting.agenda.Countersignature.Opinion;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** A topic (议题) on its way to a meeting: proposed, countersigned, admitted, decided (art. 41). */
@Entity
@Table(name = "topic")
public class Topic extends Aggregate {

    static final String FINANCE = "finance";
    static final String ESTABLISHMENT = "establishment-office";

    @Column(name = "title")
    private String title;
    @Column(name = "summary")
    private String summary;
    @Column(name = "department")
    private String department;
    @Column(name = "proposed_by")
    private String proposedBy;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    @Column(name = "touches_funds")
    private boolean touchesFunds;
    @Column(name = "touches_posts")
    private boolean touchesPosts;
    @Column(name = "major_decision")
    private boolean majorDecision;
    @Column(name = "dossier_ready")
    private boolean dossierReady;
    @Column(name = "normative")
    private boolean normative;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy")
    private Clearance secrecy;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private TopicState state;
    @Column(name = "office_opinion")
    private String officeOpinion;
    @Column(name = "admitted_by")
    private String admittedBy;
    @Column(name = "admitted_at")
    private Instant admittedAt;
    @Column(name = "story")
    private String story;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "countersignature", joinColumns = @JoinColumn(name = "topic_id"))
    @MapKeyColumn(name = "department")
    private Map<String, Countersignature> countersignatures = new TreeMap<>();

    /** For Hibernate. */
    protected Topic() {
    }

    /** A department proposes a topic and names the departments it touches. */
    static Topic propose(ProposeTopic request, Act act) {
        String department = act.caller().department();
        TopicRule.SECRECY_KEPT_OUT.require(!request.secrecy().covers(Clearance.CONFIDENTIAL));
        Set<String> others = new TreeSet<>(request.relatedDepartments());
        TopicRule.COUNTERSIGNED_BY_OTHERS.require(!others.contains(department));
        TopicRule.FUNDS_NEED_FINANCE.require(!request.touchesFunds() || others.contains(FINANCE) || FINANCE.equals(department));
        TopicRule.POSTS_NEED_ESTABLISHMENT.require(!request.touchesPosts() || others.contains(ESTABLISHMENT)
                || ESTABLISHMENT.equals(department));
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
        topic.secrecy = request.secrecy();
        topic.state = others.isEmpty() ? TopicState.COORDINATED : TopicState.PROPOSED;
        others.forEach(other -> topic.countersignatures.put(other, new Countersignature()));
        act.emit(topic, new TopicProposed(topic.id(), topic.title, department, Set.copyOf(others)));
        return topic;
    }

    /** The head of a department that the topic touches says what the department thinks of it. */
    void countersign(CountersignTopic request, Act act) {
        carryOn(act);
        String signing = act.caller().department();
        TopicRule.COUNTERSIGNED_BY_RELATED.require(countersignatures.containsKey(signing), Text.of(
                "Your department, %s, is not among %s.", "贵部门(%s)不在会签部门之列:%s。", signing, countersignatures.keySet()));
        require(TopicState.PROPOSED, TopicState.DISAGREED);
        Opinion before = countersignatures.get(signing).opinion();
        TopicRule.COUNTERSIGNED_ONCE.require(before == Opinion.PENDING || before == Opinion.DISAGREED);
        Opinion opinion = request.opinion();
        TopicRule.REASON_WITH_DISAGREEMENT.require(opinion == Opinion.AGREED || hasText(request.reason()));
        countersignatures.put(signing, new Countersignature(opinion, request.reason(), act.caller().id(), act.now()));
        state = coordination();
        act.emit(this, new TopicCountersigned(id(), signing, opinion.name()));
    }

    /** The general office gives its opinion and admits the topic. */
    void admit(AdmitTopic request, Act act) {
        carryOn(act);
        TopicRule.COUNTERSIGNATURES_COMPLETE.require(pending().isEmpty(),
                Text.of("Still missing: %s.", "尚未会签:%s。", pending()));
        TopicRule.DISAGREEMENT_SETTLED.require(disagreeing().isEmpty(),
                Text.of("These disagree: %s.", "以下部门不同意:%s。", disagreeing()));
        require(TopicState.COORDINATED);
        TopicRule.MAJOR_DECISION_READY.require(!majorDecision || dossierReady);
        state = TopicState.ADMITTED;
        officeOpinion = request.opinion();
        admittedBy = act.caller().id();
        admittedAt = act.now();
        act.emit(this, new TopicAdmitted(id(), title, department));
    }

    /** The proposing department takes the topic back before it was decided. */
    void withdraw(Act act) {
        Denied.unless(act.caller().worksIn(department), Text.of(
                "Only %s, which proposed the topic, withdraws it.", "只有提出议题的部门(%s)可以撤回。", department));
        require(TopicState.PROPOSED, TopicState.DISAGREED, TopicState.COORDINATED, TopicState.ADMITTED);
        state = TopicState.WITHDRAWN;
    }

    /** Lets an act belong to the story that began with the proposal, so that a decision can be followed by one correlation id. */
    public void carryOn(Act act) {
        if (story != null) {
            act.inStory(story);
        }
    }

    /** The dossier of the major decision says that its steps are done. */
    void dossierIsReady() {
        dossierReady = true;
    }

    /** A meeting takes the topic on its agenda. */
    public void schedule() {
        require(TopicState.ADMITTED);
        state = TopicState.SCHEDULED;
    }

    /** A meeting decided the topic, or put it off: then it waits for another meeting. */
    public void settle(boolean decided) {
        require(TopicState.SCHEDULED);
        state = decided ? TopicState.DECIDED : TopicState.ADMITTED;
    }

    /** Whether a caller may know of the topic: by clearance, and as leader, office, or a department concerned (art. 35). */
    public boolean visibleTo(Caller caller) {
        return caller.clearance().covers(secrecy) && (seesAll(caller) || caller.worksIn(department)
                || countersignatures.containsKey(caller.department()));
    }

    /** Whether a caller sees topics of all departments. */
    static boolean seesAll(Caller caller) {
        return caller.ofGeneralOffice() || caller.holds(Office.MAYOR, Office.VICE_MAYOR, Office.PARTY_GROUP_MEMBER);
    }

    private void require(TopicState... allowed) {
        TopicRule.IN_ORDER.require(Set.of(allowed).contains(state), Text.of(
                "The topic is %s; this act needs %s.", "议题当前状态为 %s,此操作要求 %s。", state, Set.of(allowed)));
    }

    private TopicState coordination() {
        if (!disagreeing().isEmpty()) {
            return TopicState.DISAGREED;
        }
        return pending().isEmpty() ? TopicState.COORDINATED : TopicState.PROPOSED;
    }

    private Set<String> pending() {
        return saying(Opinion.PENDING);
    }

    private Set<String> disagreeing() {
        return saying(Opinion.DISAGREED);
    }

    private Set<String> saying(Opinion opinion) {
        return countersignatures.entrySet().stream().filter(entry -> entry.getValue().opinion() == opinion)
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }

    /** What the topic is called. */
    public String title() {
        return title;
    }

    /** The department that proposed it. */
    public String department() {
        return department;
    }

    /** Whether it is a major administrative decision (重大行政决策). */
    public boolean majorDecision() {
        return majorDecision;
    }

    /** Whether it is a bill, a regulation or a normative document. */
    public boolean normative() {
        return normative;
    }

    /** Its grade of secrecy. */
    public Clearance secrecy() {
        return secrecy;
    }

    /** Where it stands. */
    public TopicState state() {
        return state;
    }

    TopicView view() {
        return new TopicView(id(), title, summary, department, proposedBy, proposedAt, touchesFunds, touchesPosts,
                majorDecision, dossierReady, normative, secrecy, state, officeOpinion, admittedBy, admittedAt,
                countersignatures.entrySet().stream().map(entry -> new TopicView.CountersignatureView(entry.getKey(),
                        entry.getValue().opinion(), entry.getValue().reason(), entry.getValue().signedBy(),
                        entry.getValue().signedAt())).toList());
    }
}
