package org.workrules.meeting.resolutions;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.workrules.meeting.agenda.Topic;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;

/** What a meeting resolved, and what came of it: the document that issued it and the matters that carry it out. */
@Entity
@Table(name = "resolution")
public class Resolution extends Aggregate {

    @Column(name = "meeting_id")
    private UUID meetingId;
    @Column(name = "meeting_kind")
    private String meetingKind;
    @Column(name = "topic_id")
    private UUID topicId;
    @Column(name = "title")
    private String title;
    @Column(name = "department")
    private String department;
    @Column(name = "text")
    private String text;
    @Column(name = "chair_reason")
    private String chairReason;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy")
    private Clearance secrecy;
    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "resolution_task", joinColumns = @JoinColumn(name = "resolution_id"))
    @OrderColumn(name = "position")
    private List<Task> tasks = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "resolution_position", joinColumns = @JoinColumn(name = "resolution_id"))
    @OrderColumn(name = "position")
    private List<Position> positions = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "resolution_step", joinColumns = @JoinColumn(name = "resolution_id"))
    @MapKeyColumn(name = "record_id")
    private Map<UUID, Step> steps = new TreeMap<>();

    /** For Hibernate. */
    protected Resolution() {
    }

    /** A meeting adopts a resolution on a topic. */
    public static Resolution adopt(UUID meetingId, String meetingKind, Topic topic, ResolutionText resolved,
                                   List<Position> positions, Act act) {
        Resolution resolution = new Resolution();
        resolution.meetingId = meetingId;
        resolution.meetingKind = meetingKind;
        resolution.topicId = topic.id();
        resolution.title = topic.title();
        resolution.department = topic.department();
        resolution.text = resolved.text();
        resolution.chairReason = resolved.chairReason();
        resolution.secrecy = topic.secrecy();
        resolution.adoptedOn = act.today();
        resolution.tasks.addAll(resolved.tasks());
        resolution.positions.addAll(positions);
        act.emit(resolution, new ResolutionAdopted(resolution.id(), meetingId, meetingKind, topic.id(), topic.title(),
                topic.department(), topic.majorDecision(), topic.normative(), resolved.text(), topic.secrecy(),
                resolution.adoptedOn, resolved.tasks().stream().map(Task::view).toList(), topic.dossierId()));
        return resolution;
    }

    /** Another service reports a step on the way from resolution to result; the same record's later step replaces it. */
    void follow(UUID recordId, Step step) {
        steps.put(recordId, step);
    }

    /** Whether a caller may know of the resolution (art. 35). */
    public boolean visibleTo(Caller caller) {
        return caller.clearance().covers(secrecy) && (seesAll(caller) || caller.worksIn(department)
                || tasks.stream().map(Task::view).anyMatch(task -> caller.worksIn(task.department())));
    }

    static boolean seesAll(Caller caller) {
        return caller.atTheTable() || caller.holds(Office.SUPERVISION_BUREAU);
    }

    /** The meeting that adopted it. */
    public UUID meetingId() {
        return meetingId;
    }

    /** What the topic is called. */
    public String title() {
        return title;
    }

    /** Who proposed the topic. */
    public String department() {
        return department;
    }

    /** The resolution in words. */
    public String text() {
        return text;
    }

    /** Its grade of secrecy. */
    public Clearance secrecy() {
        return secrecy;
    }

    /** Who does what by when. */
    public List<ResolutionAdopted.TaskOf> taskViews() {
        return tasks.stream().map(Task::view).toList();
    }

    /** The resolution for a caller: positions only for those who were at the table or keep its record. */
    ResolutionView view(boolean withPositions) {
        return new ResolutionView(id(), meetingId, meetingKind, topicId, title, department, text, secrecy, adoptedOn,
                taskViews(), withPositions ? chairReason : null,
                withPositions ? positions.stream().map(Position::view).toList() : List.of(),
                steps.entrySet().stream().map(entry -> entry.getValue().view(entry.getKey()))
                        .sorted((one, other) -> one.at().compareTo(other.at())).toList());
    }
}
