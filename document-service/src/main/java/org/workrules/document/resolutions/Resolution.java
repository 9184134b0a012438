package org.workrules.document.resolutions;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Aggregate;

/** A resolution (决议) as a meeting adopted it: what documents are drafted from. Adopted once, it does not change. */
@Entity
@Table(name = "resolution")
public class Resolution extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "meeting_kind")
    private MeetingKind meetingKind;
    @Column(name = "topic_title")
    private String topicTitle;
    @Column(name = "proposing_department")
    private String proposingDepartment;
    @Column(name = "major_decision")
    private boolean majorDecision;
    @Column(name = "normative")
    private boolean normative;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy")
    private Clearance secrecy;
    @Column(name = "adopted_on")
    private LocalDate adoptedOn;
    @Column(name = "story")
    private String story;
    @OneToMany(mappedBy = "resolution", cascade = CascadeType.PERSIST)
    @OrderBy("taskId")
    private List<ResolutionTask> tasks = new ArrayList<>();

    /** For Hibernate. */
    protected Resolution() {
    }

    /**
     * A resolution as the event tells of it.
     *
     * @param story correlation id under which it came about
     */
    public Resolution(ResolutionAdopted event, String story) {
        identify(event.resolutionId());
        this.meetingKind = event.meetingKind();
        this.topicTitle = event.topicTitle();
        this.proposingDepartment = event.proposingDepartment();
        this.majorDecision = event.majorDecision();
        this.normative = event.normative();
        this.secrecy = event.secrecy();
        this.adoptedOn = event.adoptedOn();
        this.story = story;
        event.tasks().forEach(task -> tasks.add(new ResolutionTask(this, task)));
    }

    /** Whether the executive meeting (常务会议) adopted it. */
    public boolean ofExecutiveMeeting() {
        return meetingKind == MeetingKind.EXECUTIVE;
    }

    /** Whether it adopts a regulation or normative document, which art. 50(2) leaves to the mayor. */
    public boolean normative() {
        return normative;
    }

    /** Its grade of secrecy. */
    public Clearance secrecy() {
        return secrecy;
    }

    /** The correlation id of its story. */
    public String story() {
        return story;
    }

    /** Its tasks; loaded before a decision reads them. */
    public List<ResolutionTask> tasks() {
        return tasks;
    }

    ResolutionView view() {
        return new ResolutionView(id(), meetingKind, topicTitle, proposingDepartment, majorDecision, normative, secrecy, adoptedOn);
    }
}
