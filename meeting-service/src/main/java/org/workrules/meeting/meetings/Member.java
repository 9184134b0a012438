package org.workrules.meeting.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Somebody at a meeting: a member (组成人员), or one who attends (列席) and is not counted. */
@Embeddable
public class Member {

    @Column(name = "name", nullable = false)
    private String name;
    @Column(name = "counted", nullable = false)
    private boolean counted;
    @Column(name = "present", nullable = false)
    private boolean present;
    @Column(name = "since")
    private Instant since;

    /** For Hibernate. */
    protected Member() {
    }

    Member(String name, boolean counted, boolean present, Instant since) {
        this.name = name;
        this.counted = counted;
        this.present = present;
        this.since = since;
    }

    Member present(boolean now, Instant at) {
        return new Member(name, counted, now, at);
    }

    /** Name to show. */
    public String name() {
        return name;
    }

    /** Whether a member, who counts for the quorum. */
    public boolean counted() {
        return counted;
    }

    /** Whether in the room. */
    public boolean present() {
        return present;
    }

    /** Since when in or out of the room, {@code null} before the first check-in. */
    public Instant since() {
        return since;
    }
}
