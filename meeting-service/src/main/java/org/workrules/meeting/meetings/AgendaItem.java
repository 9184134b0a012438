package org.workrules.meeting.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.workrules.meeting.agenda.Topic;

/** A topic on a meeting's agenda. */
@Embeddable
public class AgendaItem {

    @Column(name = "topic_id", nullable = false)
    private UUID topicId;
    @Column(name = "title", nullable = false)
    private String title;
    @Column(name = "department", nullable = false)
    private String department;
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false)
    private Outcome outcome;
    @Column(name = "resolution_id")
    private UUID resolutionId;
    @Column(name = "late_reason")
    private String lateReason;
    @Column(name = "materials_late", nullable = false)
    private boolean materialsLate;
    @Column(name = "remark")
    private String remark;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "voting_members")
    private Integer votingMembers;
    @Column(name = "voting_present")
    private Integer votingPresent;

    /** What became of a topic at a meeting. */
    public enum Outcome {
        /** Not yet discussed. */
        OPEN,
        /** Adopted (通过). */
        ADOPTED,
        /** Not adopted (不予通过). */
        REJECTED,
        /** Put off (暂缓). */
        DEFERRED,
        /** A disagreement between departments was dealt with (协调), at special meetings only. */
        MEDIATED,
        /** Carried over to another meeting without being discussed (顺延). */
        CARRIED_OVER,
        /** Taken off the agenda for good (撤回). */
        WITHDRAWN,
        /** The meeting was cancelled (会议取消). */
        CANCELLED
    }

    /** For Hibernate. */
    protected AgendaItem() {
    }

    private AgendaItem(AgendaItem before) {
        this.topicId = before.topicId;
        this.title = before.title;
        this.department = before.department;
        this.lateReason = before.lateReason;
        this.materialsLate = before.materialsLate;
    }

    static AgendaItem open(Topic topic, String lateReason, boolean materialsLate) {
        AgendaItem item = new AgendaItem();
        item.topicId = topic.id();
        item.title = topic.title();
        item.department = topic.department();
        item.outcome = Outcome.OPEN;
        item.lateReason = lateReason;
        item.materialsLate = materialsLate;
        return item;
    }

    AgendaItem settled(Outcome result, UUID resolution, String why, Quorum voting, Instant at) {
        AgendaItem item = new AgendaItem(this);
        item.outcome = result;
        item.resolutionId = resolution;
        item.remark = why;
        item.settledAt = at;
        item.votingMembers = voting == null ? null : voting.members();
        item.votingPresent = voting == null ? null : voting.present();
        return item;
    }

    /** The topic. */
    public UUID topicId() {
        return topicId;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** Who proposed it. */
    public String department() {
        return department;
    }

    /** What became of it. */
    public Outcome outcome() {
        return outcome;
    }

    /** The resolution, {@code null} unless adopted. */
    public UUID resolutionId() {
        return resolutionId;
    }

    /** What was said of it when it was put off, carried over, withdrawn or dealt with; {@code null} for nothing. */
    public String remark() {
        return remark;
    }

    MeetingView.AgendaView view() {
        return new MeetingView.AgendaView(topicId, title, department, outcome, resolutionId, lateReason, materialsLate,
                remark, settledAt, votingMembers == null ? null : new Quorum(votingMembers, votingPresent));
    }
}
