package org.workrules.meeting.meetings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Aggregate;

/** What is kept of a meeting, and who may read it; what may happen to it stands in {@link Meeting}. */
@MappedSuperclass
public abstract class MeetingRecord extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    MeetingKind kind;
    @Column(name = "title")
    String title;
    @Column(name = "place")
    String place;
    @Column(name = "held_at")
    Instant heldAt;
    @Column(name = "chair")
    String chair;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    MeetingState state;
    @Column(name = "opened_at")
    Instant openedAt;
    @Column(name = "closed_at")
    Instant closedAt;
    @Column(name = "convened_at")
    Instant convenedAt;
    @Column(name = "urgency")
    String urgency;
    @Column(name = "minutes")
    int minutes;
    @Column(name = "budget_yuan")
    long budgetYuan;
    @Column(name = "cost_yuan")
    Long costYuan;
    @Column(name = "over_cap")
    String overCap;
    @Column(name = "change_reason")
    String changeReason;
    @Column(name = "sequence")
    int sequence;

    @Column(name = "concerned")
    String[] concerned = {};

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_member", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "person_id")
    Map<String, Member> people = new TreeMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agenda_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    List<AgendaItem> agenda = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "recusal", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    List<Recusal> recusals = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_uninvited", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "person_id")
    @Column(name = "name", nullable = false)
    Map<String, String> uninvited = new TreeMap<>();

    /** How many members there are and are present. */
    public Quorum quorum() {
        return Quorum.of(people.values());
    }

    /** Leaders and the general office see all meetings; others those they are asked to or that have a topic of theirs. */
    public boolean visibleTo(Caller caller) {
        return seesAll(caller) || people.containsKey(caller.id())
                || agenda.stream().anyMatch(item -> caller.worksIn(item.department()));
    }

    /** Whether a caller sees all meetings. */
    public static boolean seesAll(Caller caller) {
        return caller.atTheTable();
    }

    Recusals recusals() {
        return new Recusals(recusals, chair);
    }

    Invitees invitees() {
        return new Invitees(people, uninvited);
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

    /** Where it is held. */
    public String place() {
        return place;
    }

    /** When it was or will be held. */
    public Instant heldAt() {
        return heldAt;
    }

    /** How long it is planned to last, in minutes. */
    public int plannedMinutes() {
        return minutes;
    }

    /** Counts the changes that those invited must hear of, as iCalendar's {@code SEQUENCE}. */
    public int sequence() {
        return sequence;
    }

    /** Who chairs. */
    public String chair() {
        return chair;
    }

    /** The agenda in order. */
    public List<AgendaItem> agenda() {
        return List.copyOf(agenda);
    }

    /** Topics of the agenda that are not settled, in order. */
    List<UUID> openTopics() {
        return agenda.stream().filter(item -> item.outcome() == AgendaItem.Outcome.OPEN).map(AgendaItem::topicId).toList();
    }

    /** Everybody who is a member or attends, by person id. */
    public Map<String, Member> people() {
        return Map.copyOf(people);
    }

    /** Names of those who were asked to it and are no longer, by person id. */
    public Map<String, String> uninvited() {
        return Map.copyOf(uninvited);
    }

    /** Keeps who must know beside the meeting, for lists: the people asked to it, and the departments of its topics. */
    void concern() {
        concerned = Stream.concat(people.keySet().stream(), agenda.stream().map(AgendaItem::department)).distinct()
                .toArray(String[]::new);
    }

    /** The meeting as callers see it. */
    public MeetingView view() {
        return new MeetingView(id(), kind, title, place, heldAt, chair, state, openedAt, closedAt, quorum(),
                people.entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getValue().view(entry.getKey(), openedAt)).toList(),
                agenda.stream().map(AgendaItem::view).toList(), convenedAt, urgency, minutes, budgetYuan, costYuan, overCap,
                changeReason, sequence, recusals.stream().map(Recusal::view).toList());
    }
}
