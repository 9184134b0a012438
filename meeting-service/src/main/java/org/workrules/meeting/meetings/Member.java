package org.workrules.meeting.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Somebody at a meeting: a member (组成人员), or one who attends (列席) and is not counted. */
@Embeddable
public class Member {

    @Column(name = "name", nullable = false)
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(name = "duty", nullable = false)
    private Duty duty;
    @Column(name = "counted", nullable = false)
    private boolean counted;
    @Column(name = "present", nullable = false)
    private boolean present;
    @Column(name = "since")
    private Instant since;
    @Column(name = "arrived_at")
    private Instant arrivedAt;
    @Column(name = "on_leave", nullable = false)
    private boolean onLeave;
    @Column(name = "stands_for")
    private String standsFor;

    /** For Hibernate. */
    protected Member() {
    }

    private Member(Member before) {
        this(before.name, before.duty, before.standsFor);
        this.present = before.present;
        this.since = before.since;
        this.arrivedAt = before.arrivedAt;
        this.onLeave = before.onLeave;
    }

    private Member(String name, Duty duty, String standsFor) {
        this.name = name;
        this.duty = duty;
        this.counted = duty == Duty.MEMBER;
        this.standsFor = standsFor;
    }

    static Member of(String name, Duty duty) {
        return new Member(name, duty, null);
    }

    static Member substitute(String name, String standsFor) {
        return new Member(name, Duty.SUBSTITUTE, standsFor);
    }

    Member present(boolean now, Instant at) {
        Member changed = new Member(this);
        changed.present = now;
        changed.since = at;
        changed.arrivedAt = now && arrivedAt == null ? at : arrivedAt;
        return changed;
    }

    Member onLeave(boolean granted) {
        Member changed = new Member(this);
        changed.onLeave = granted;
        return changed;
    }

    /** Name to show. */
    public String name() {
        return name;
    }

    /** In what capacity. */
    public Duty duty() {
        return duty;
    }

    /** Whether a member, who counts for the quorum. */
    public boolean counted() {
        return counted;
    }

    /** Whether in the room. */
    public boolean present() {
        return present;
    }

    /** Whether ever in the room. */
    public boolean came() {
        return arrivedAt != null;
    }

    /** Whether on leave with consent (请假). */
    public boolean onLeave() {
        return onLeave;
    }

    /** For whom a substitute comes, {@code null} for everybody else. */
    public String standsFor() {
        return standsFor;
    }

    /** Came after the meeting was opened. */
    boolean late(Instant openedAt) {
        return openedAt != null && arrivedAt != null && arrivedAt.isAfter(openedAt);
    }

    /** Left before it was closed, or while it goes on. */
    boolean leftEarly(Instant openedAt) {
        return openedAt != null && came() && !present && since.isAfter(openedAt);
    }

    MeetingView.PersonView view(String personId, Instant openedAt) {
        return new MeetingView.PersonView(personId, name, counted, present, since, duty, arrivedAt, late(openedAt),
                leftEarly(openedAt), onLeave, standsFor);
    }
}
