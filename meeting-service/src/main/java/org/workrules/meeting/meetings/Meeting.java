package org.workrules.meeting.meetings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.agenda.TopicState;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.meetings.AgendaItem.Outcome;
import org.workrules.meeting.resolutions.Resolution;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** A meeting of the government from its convening to its closing (articles 36-40). */
@Entity
@Table(name = "meeting")
public class Meeting extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeetingKind kind;
    @Column(name = "title")
    private String title;
    @Column(name = "place")
    private String place;
    @Column(name = "held_at")
    private Instant heldAt;
    @Column(name = "chair")
    private String chair;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MeetingState state;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "closed_at")
    private Instant closedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_member", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "person_id")
    private Map<String, Member> people = new TreeMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agenda_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<AgendaItem> agenda = new ArrayList<>();

    /** For Hibernate. */
    protected Meeting() {
    }

    /**
     * Convenes a meeting: members follow from the offices held today, the agenda from admitted topics.
     *
     * @param register people in office
     * @param topics   the topics of the agenda, in the order asked for
     */
    static Meeting convene(ConveneMeeting request, List<Person> register, List<Topic> topics, Act act) {
        Map<String, Person> byId = register.stream().collect(Collectors.toMap(Person::personId, person -> person));
        Person convener = byId.get(request.convener());
        requireConvener(request.kind(), convener);
        topics.forEach(topic -> MeetingRule.TOPICS_ADMITTED.require(topic.state() == TopicState.ADMITTED,
                Text.of("\"%s\" is %s.", "“%s”当前状态为 %s。", topic.title(), topic.state())));
        Meeting meeting = new Meeting();
        meeting.kind = request.kind();
        meeting.title = request.title();
        meeting.place = request.place();
        meeting.heldAt = request.heldAt();
        meeting.chair = convener.personId();
        meeting.state = MeetingState.CONVENED;
        register.stream().filter(person -> person.holdsAny(request.kind().members()) || person.equals(convener))
                .forEach(person -> meeting.people.put(person.personId(), new Member(person.name(), true, false, null)));
        topics.forEach(topic -> {
            topic.schedule();
            meeting.agenda.add(new AgendaItem(topic.id(), topic.title(), topic.department(), Outcome.OPEN, null));
        });
        act.emit(meeting, new MeetingConvened(meeting.id(), meeting.kind, meeting.title, meeting.heldAt,
                topics.stream().map(Topic::id).toList()));
        return meeting;
    }

    private static void requireConvener(MeetingKind kind, Person convener) {
        MeetingRule rule = kind == MeetingKind.SPECIAL ? MeetingRule.SPECIAL_CONVENER : MeetingRule.CONVENER;
        rule.require(convener != null && convener.holdsAny(Set.copyOf(kind.conveners())));
    }

    /** Somebody comes in or leaves; who is no member attends and is not counted. */
    void checkIn(CheckIn request, List<Person> register, Act act) {
        require(MeetingState.CONVENED, MeetingState.OPEN);
        Member known = people.get(request.personId());
        if (known == null) {
            String name = register.stream().filter(person -> person.personId().equals(request.personId()))
                    .map(Person::name).findFirst().orElse(request.personId());
            people.put(request.personId(), new Member(name, false, request.present(), act.now()));
        } else {
            people.put(request.personId(), known.present(request.present(), act.now()));
        }
    }

    /** Opens the meeting; an executive meeting needs more than half of its members. */
    void open(Act act) {
        require(MeetingState.CONVENED);
        requireQuorum();
        state = MeetingState.OPEN;
        openedAt = act.now();
        act.emit(this, new MeetingOpened(id(), kind, quorum().members(), quorum().present()));
    }

    /** Decides one topic: adopted with a resolution, rejected, or put off. */
    void decide(DecideTopic request, Topic topic, Act act) {
        topic.carryOn(act);
        require(MeetingState.OPEN);
        int position = openItem(request.topicId());
        AgendaItem item = agenda.get(position);
        if (request.outcome() == Outcome.DEFERRED) {
            topic.settle(false);
            agenda.set(position, item.settled(Outcome.DEFERRED, null));
            return;
        }
        requireQuorum();
        MeetingRule.MAJOR_MATTERS.require(kind.decidesMajorMatters() || !(topic.majorDecision() || topic.normative()));
        Voting.check(request, people, chair);
        boolean adopted = request.outcome() == Outcome.ADOPTED;
        MeetingRule.TASKS_WITH_DATE.require(!adopted || !request.tasks().isEmpty()
                && request.tasks().stream().noneMatch(task -> task.dueOn().isBefore(act.today())));
        topic.settle(true);
        UUID resolution = null;
        if (adopted) {
            resolution = act.add(Resolution.adopt(id(), kind.name(), topic, request.resolution(), request.voices(people), act)).id();
        }
        agenda.set(position, item.settled(request.outcome(), resolution));
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

    private int openItem(UUID topicId) {
        for (int i = 0; i < agenda.size(); i++) {
            if (agenda.get(i).topicId().equals(topicId) && agenda.get(i).outcome() == Outcome.OPEN) {
                return i;
            }
        }
        throw MeetingRule.IN_ORDER.broken(new Text("The topic is not open on this meeting's agenda.", "该议题不在本次会议待议议程中。"));
    }

    private void requireQuorum() {
        MeetingRule.QUORUM.require(!kind.needsQuorum() || quorum().reached(), quorum().shortfall());
    }

    private void require(MeetingState... allowed) {
        MeetingRule.IN_ORDER.require(Set.of(allowed).contains(state), Text.of(
                "The meeting is %s; this act needs %s.", "会议当前状态为 %s,此操作要求 %s。", state, Set.of(allowed)));
    }

    /** Only the chair acts as chair. */
    void requireChair(Caller caller) {
        Denied.unless(caller.id().equals(chair), Text.of("Only the chair, %s, does this.", "仅主持人(%s)可以办理。", chair));
    }

    /** How many members there are and are present. */
    public Quorum quorum() {
        return Quorum.of(people.values());
    }

    /** Leaders and the general office see all meetings; others those where a topic of theirs is on the agenda. */
    boolean visibleTo(Caller caller) {
        return seesAll(caller) || people.containsKey(caller.id())
                || agenda.stream().anyMatch(item -> caller.worksIn(item.department()));
    }

    static boolean seesAll(Caller caller) {
        return caller.ofGeneralOffice() || caller.holds(Office.MAYOR, Office.VICE_MAYOR, Office.PARTY_GROUP_MEMBER);
    }

    /** Its kind. */
    public MeetingKind kind() {
        return kind;
    }

    /** Where it stands. */
    public MeetingState state() {
        return state;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** When it was or will be held. */
    public Instant heldAt() {
        return heldAt;
    }

    /** Who chairs. */
    public String chair() {
        return chair;
    }

    /** The agenda in order. */
    public List<AgendaItem> agenda() {
        return List.copyOf(agenda);
    }

    /** Everybody who is a member or attends, by person id. */
    public Map<String, Member> people() {
        return Map.copyOf(people);
    }

    MeetingView view() {
        return new MeetingView(id(), kind, title, place, heldAt, chair, state, openedAt, closedAt, quorum(),
                people.entrySet().stream().map(entry -> new MeetingView.PersonView(entry.getKey(), entry.getValue().name(),
                        entry.getValue().counted(), entry.getValue().present(), entry.getValue().since())).toList(),
                agenda.stream().map(item -> new MeetingView.AgendaView(item.topicId(), item.title(), item.department(),
                        item.outcome(), item.resolutionId())).toList());
    }
}
