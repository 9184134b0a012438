package org.workrules.meeting.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

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

    /** What became of a topic at a meeting. */
    public enum Outcome {
        /** Not yet discussed. */
        OPEN,
        /** Adopted (通过). */
        ADOPTED,
        /** Not adopted (不予通过). */
        REJECTED,
        /** Put off (暂缓). */
        DEFERRED
    }

    /** For Hibernate. */
    protected AgendaItem() {
    }

    AgendaItem(UUID topicId, String title, String department, Outcome outcome, UUID resolutionId) {
        this.topicId = topicId;
        this.title = title;
        this.department = department;
        this.outcome = outcome;
        this.resolutionId = resolutionId;
    }

    AgendaItem settled(Outcome result, UUID resolution) {
        return new AgendaItem(topicId, title, department, result, resolution);
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
}
