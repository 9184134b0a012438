package org.workrules.meeting.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.agenda.TopicState;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.meetings.AgendaItem.Outcome;
import org.workrules.meeting.resolutions.Resolution;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** A meeting of the government from its convening to its closing (articles 36-42). */
@Entity
@Table(name = "meeting")
public class Meeting extends MeetingRecord {

    /** For Hibernate. */
    protected Meeting() {
    }

    /** Convenes a meeting: who is there follows from the offices held today, the agenda from topics that are ready for it. */
    static Meeting convene(ConveneMeeting request, Convening facts, Act act) {
        Person convener = facts.person(request.convener());
        Conveners.require(request.kind(), convener, facts);
        List<Topic> topics = facts.topics();
        topics.forEach(topic -> requireReady(request.kind(), topic));
        Meeting meeting = new Meeting();
        meeting.kind = request.kind();
        meeting.requireNotice(request.heldAt(), request.hasUrgency(), act);
        meeting.title = request.title();
        meeting.place = request.place();
        meeting.heldAt = request.heldAt();
        meeting.chair = convener.personId();
        meeting.state = MeetingState.CONVENED;
        meeting.convenedAt = act.now();
        meeting.urgency = request.urgency();
        meeting.budgetYuan = request.budgetYuan() == null ? 0 : request.budgetYuan();
        meeting.minutes = request.minutes() == null ? Caps.usualMinutes(request.kind(), act) : request.minutes();
        meeting.overCap = request.overCap();
        meeting.people.putAll(Composition.of(request.kind(), facts.register(), facts.offices(), convener,
                request.asked()));
        meeting.concern();
        topics.forEach(topic -> meeting.take(topic, null, request.urgency(), facts, act));
        meeting.requireCaps(request.overCap(), facts, act);
        act.emit(meeting, new MeetingConvened(meeting.id(), meeting.kind, meeting.title, meeting.heldAt,
                topics.stream().map(Topic::id).toList()));
        return meeting;
    }

    private static void requireReady(MeetingKind kind, Topic topic) {
        boolean disputed = kind == MeetingKind.SPECIAL && topic.state() == TopicState.DISAGREED;
        MeetingRule.TOPICS_ADMITTED.require(disputed || topic.state() == TopicState.ADMITTED,
                Text.of("\"%s\" is %s.", "“%s”当前状态为 %s。", topic.title(), topic.state()));
    }

    private void requireNotice(Instant at, boolean urgent, Act act) {
        int days = act.policy(MeetingRule.NOTICE_IN_TIME, kind.name()).count();
        MeetingRule.NOTICE_IN_TIME.require(urgent || !act.now().isAfter(at.minus(Duration.ofDays(days))),
                Text.of("Notice is due %d days before.", "应提前%d日通知。", days));
    }

    private void requireCaps(String reason, Convening facts, Act act) {
        Caps.require(new Caps.Asked(kind, people.size(), minutes, budgetYuan), facts.soFar(), reason, act);
    }

    private void take(Topic topic, String lateReason, String reason, Convening facts, Act act) {
        boolean late = topic.schedule(kind == MeetingKind.SPECIAL, heldAt, reason, act);
        agenda.add(AgendaItem.open(topic, lateReason, late));
        Composition.forTopic(Composition.departments(topic), facts.register(), facts.offices()).forEach(invitees()::add);
        concern();
    }

    /** A topic comes on the agenda; once the agenda is fixed only the chair puts one there, with the reason. */
    void addTopic(AddTopic request, Topic topic, Convening facts, Act act) {
        require(MeetingState.CONVENED, MeetingState.OPEN);
        requireReady(kind, topic);
        boolean fixed = Agenda.fixed(this, facts.calendar(), act);
        MeetingRule.LATE_TOPIC_BY_CHAIR.require(!fixed || act.caller().id().equals(chair) && request.hasReason());
        take(topic, fixed ? request.reason() : null, request.reason() == null ? urgency : request.reason(), facts, act);
        sequence++;
    }

    /** A topic leaves the agenda undiscussed: carried over to another meeting, or withdrawn. */
    void removeTopic(RemoveTopic request, Topic topic, Act act) {
        require(MeetingState.CONVENED, MeetingState.OPEN);
        Denied.unless(state == MeetingState.CONVENED || act.caller().id().equals(chair), Text.of(
                "While the meeting goes on only the chair, %s, does this.", "会议进行中仅主持人(%s)可以调整议程。", chair));
        settle(topic, request.outcome(), null, request.reason(), null, act);
        sequence++;
    }

    /** Puts the agenda into another order before the meeting opens. */
    void order(OrderAgenda request, Act act) {
        require(MeetingState.CONVENED);
        agenda.sort(Agenda.byOrder(request.topics(), agenda));
    }

    /** Somebody is asked to attend, beside those who belong to the meeting. */
    void invite(InvitePerson request, List<Person> register, Act act) {
        require(MeetingState.CONVENED, MeetingState.OPEN);
        Person person = register.stream().filter(one -> one.personId().equals(request.personId())).findFirst().orElse(null);
        MeetingRule.PEOPLE_IN_OFFICE.require(person != null);
        invitees().add(person.personId(), Member.of(person.name(), kind == MeetingKind.SPECIAL ? Duty.MEMBER : Duty.INVITED));
        concern();
        sequence++;
    }

    /**
     * The meeting is held at another time or place. On another day others may hold the offices: who convenes it must be entitled
     * on that day, and who belongs to it is found anew. Leave that was granted stays granted. In another year it counts towards
     * the caps of that year.
     */
    void postpone(PostponeMeeting request, Postponing facts, Act act) {
        require(MeetingState.CONVENED);
        requireNotice(request.heldAt(), request.hasUrgency(), act);
        if (BusinessZone.dayOf(request.heldAt()).getYear() != BusinessZone.dayOf(heldAt).getYear()) {
            requireCaps(request.overCap(), facts.day(), act);
            overCap = request.overCap();
        }
        if (!BusinessZone.dayOf(request.heldAt()).equals(BusinessZone.dayOf(heldAt))) {
            Person convener = facts.day().person(chair);
            Conveners.requireOffice(kind, convener, facts.day());
            invitees().replace(Composition.anew(kind, people, convener, facts));
            recusals().forgetChairsWhoAreGone(people);
            concern();
        }
        heldAt = request.heldAt();
        place = request.place() == null ? place : request.place();
        changeReason = request.reason();
        urgency = request.hasUrgency() ? request.urgency() : urgency;
        facts.day().topics().forEach(topic -> topic.reschedule(heldAt));
        sequence++;
        act.emit(this, new MeetingPostponed(id(), kind, heldAt));
    }

    /** The meeting is not held; its topics wait for another. */
    void cancel(CancelMeeting request, List<Topic> topics, Act act) {
        require(MeetingState.CONVENED);
        topics.forEach(topic -> settle(topic, Outcome.CANCELLED, null, request.reason(), null, act));
        state = MeetingState.CANCELLED;
        changeReason = request.reason();
        sequence++;
        act.emit(this, new MeetingCancelled(id(), kind, topics.stream().map(Topic::id).toList()));
    }

    /** Somebody on leave comes after all; a substitute who was named does not come. */
    public void endLeave(String personId) {
        require(MeetingState.CONVENED);
        people.computeIfPresent(personId, (id, member) -> member.onLeave(false));
        invitees().removeSubstituteOf(personId);
        concern();
        sequence++;
    }

    /** Leave was granted to somebody who belongs to the meeting (art. 42). */
    public void grantLeave(String personId) {
        require(MeetingState.CONVENED);
        people.computeIfPresent(personId, (id, member) -> member.onLeave(true));
        sequence++;
    }

    /** A substitute was named for somebody on leave; the substitute attends and is not counted. */
    public void nameSubstitute(String substitute, String name, String standsFor) {
        require(MeetingState.CONVENED);
        MeetingRule.SUBSTITUTE_AFTER_LEAVE.require(people.containsKey(standsFor) && people.get(standsFor).onLeave());
        MeetingRule.SUBSTITUTE_ATTENDS_ONLY.require(!people.containsKey(substitute));
        invitees().add(substitute, Member.substitute(name, standsFor));
        concern();
        sequence++;
    }

    /** Somebody comes in or leaves; who is no member attends and is not counted. */
    void checkIn(CheckIn request, Act act) {
        require(MeetingState.CONVENED, MeetingState.OPEN);
        Member known = people.get(request.personId());
        MeetingRule.SUBSTITUTE_AFTER_LEAVE.require(request.standsFor() == null
                || known != null && request.standsFor().equals(known.standsFor()));
        MeetingRule.COMES_INVITED.require(known != null);
        people.put(request.personId(), known.present(request.present(), act.now()));
    }

    /** A member declares an interest and keeps out of a topic: not counted for it, and without a voice. */
    void recuse(RecuseFromTopic request, Act act) {
        require(MeetingState.CONVENED, MeetingState.OPEN);
        String person = act.caller().id();
        Member member = people.get(person);
        Denied.unless(member != null && member.counted(), new Text("Only members of the meeting have a voice to keep back.", "仅会议组成人员需要回避表态。"));
        Agenda.openItem(agenda, request.topicId());
        recusals().declare(request, person, people, act.now());
    }

    /**
     * Members whose declared interest in the integrity register touches a topic keep out of it, whether they say so or not; a
     * chair among them hands the topic over.
     */
    void keepOut(UUID topic, Collection<String> interested, Act act) {
        recusals().register(topic, interested.stream().filter(person -> people.containsKey(person) && people.get(person).counted()).toList(),
                act.now());
    }

    /** Opens the meeting; an executive meeting needs more than half of its members. */
    void open(Act act) {
        require(MeetingState.CONVENED);
        requireQuorum(quorum());
        state = MeetingState.OPEN;
        openedAt = act.now();
        act.emit(this, new MeetingOpened(id(), kind, quorum().members(), quorum().present()));
    }

    /** Decides one topic: adopted with a resolution, rejected, put off, or a disagreement dealt with. */
    void decide(DecideTopic request, Topic topic, Act act) {
        topic.carryOn(act);
        require(MeetingState.OPEN);
        Agenda.openItem(agenda, request.topicId());
        boolean mediation = topic.state() == TopicState.IN_MEDIATION;
        MeetingRule.MEDIATION_OF_DISPUTES.require(request.outcome() == Outcome.DEFERRED
                || mediation == (request.outcome() == Outcome.MEDIATED));
        if (request.outcome() == Outcome.DEFERRED || mediation) {
            settle(topic, request.outcome(), null, request.text(), null, act);
            if (!mediation) {
                topic.notAdopted(id(), kind.name(), false, request.text(), act);
            }
            return;
        }
        Quorum voting = Quorum.of(people, recusals().of(topic.id()));
        requireQuorum(voting);
        MeetingRule.MAJOR_MATTERS.require(kind.decidesMajorMatters() || !(topic.majorDecision() || topic.normative()));
        recusals().requireChairOf(topic.id());
        Voting.check(request, people, recusals().of(topic.id()), recusals().chairOf(topic.id()));
        topic.requireDossier();
        boolean adopted = request.outcome() == Outcome.ADOPTED;
        MeetingRule.TASKS_WITH_DATE.require(!adopted || !request.tasks().isEmpty()
                && request.tasks().stream().noneMatch(task -> task.dueOn().isBefore(act.today())));
        UUID resolution = adopted ? act.add(Resolution.adopt(id(), kind.name(), topic, request.resolution(),
                request.voices(people), act)).id() : null;
        settle(topic, request.outcome(), resolution, null, voting, act);
        if (!adopted) {
            topic.notAdopted(id(), kind.name(), true, null, act);
        }
    }

    private void settle(Topic topic, Outcome outcome, UUID resolution, String why, Quorum voting, Act act) {
        int position = Agenda.openItem(agenda, topic.id());
        topic.settle(Agenda.after(outcome), id(), act);
        agenda.set(position, agenda.get(position).settled(outcome, resolution, why, voting, act.now()));
    }

    /** Closes the meeting when nothing on its agenda is open. */
    void close(Act act) {
        require(MeetingState.OPEN);
        List<String> open = agenda.stream().filter(item -> item.outcome() == Outcome.OPEN).map(AgendaItem::title).toList();
        MeetingRule.AGENDA_SETTLED.require(open.isEmpty(), Text.of("Still open: %s.", "尚未议决:%s。", open));
        state = MeetingState.CLOSED;
        closedAt = act.now();
        act.emit(this, new MeetingClosed(id(), kind));
    }

    /** What the meeting cost in the end; more than its budget is explained (art. 34). */
    void account(RecordCost request, Act act) {
        require(MeetingState.CLOSED);
        CapRule.COST_EXPLAINED.require(request.costYuan() <= budgetYuan || request.reason() != null && !request.reason().isBlank());
        costYuan = request.costYuan();
        overCap = request.costYuan() > budgetYuan ? request.reason() : overCap;
    }

    private void requireQuorum(Quorum quorum) {
        MeetingRule.QUORUM.require(!kind.needsQuorum() || quorum.reached(), quorum.shortfall());
    }

    private void require(MeetingState... allowed) {
        MeetingRule.IN_ORDER.require(Set.of(allowed).contains(state), Text.of(
                "The meeting is %s; this act needs %s.", "会议当前状态为 %s,此操作要求 %s。", state, Set.of(allowed)));
    }

    /** Only the chair acts as chair. */
    void requireChair(Caller caller) {
        requireChair(caller, chair);
    }

    /** Only who chairs a topic states what was decided of it. */
    void requireChair(Caller caller, UUID topic) {
        requireChair(caller, recusals().chairOf(topic));
    }

    private static void requireChair(Caller caller, String who) {
        Denied.unless(caller.id().equals(who), Text.of("Only the chair, %s, does this.", "仅主持人(%s)可以办理。", who));
    }
}
