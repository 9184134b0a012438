package org.workrules.meeting.outings;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Arrays;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Aggregate;

/** What is kept of an outing report, and who may read it; what may happen to it stands in {@link Outing}. */
@MappedSuperclass
public abstract class OutingRecord extends Aggregate {

    @Column(name = "person_id")
    String personId;
    @Column(name = "from_at")
    Instant fromAt;
    @Column(name = "until_at")
    Instant untilAt;
    @Column(name = "place")
    String place;
    @Column(name = "reason")
    String reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    OutingState state;
    @Column(name = "stand_in")
    String standIn;
    @Column(name = "pair")
    String pair;
    @Column(name = "reported_by")
    String reportedBy;
    @Column(name = "reported_at")
    Instant reportedAt;
    @Column(name = "asked_of")
    String askedOf;
    @Column(name = "decided_by")
    String decidedBy;
    @Column(name = "decided_at")
    Instant decidedAt;
    @Column(name = "opinion")
    String opinion;
    @Column(name = "override_reason")
    String overrideReason;
    @Column(name = "returned_at")
    Instant returnedAt;
    @Column(name = "overdue_since")
    Instant overdueSince;
    @Column(name = "asked_until")
    Instant askedUntil;
    @Column(name = "asked_reason")
    String askedReason;

    /** Who goes. */
    public String personId() {
        return personId;
    }

    /** First moment. */
    public Instant fromAt() {
        return fromAt;
    }

    /** The moment of the return, as it is planned or as it was. */
    public Instant untilAt() {
        return returnedAt == null ? untilAt : returnedAt;
    }

    /** Where to. */
    public String place() {
        return place;
    }

    /** Leaders and the general office see all; others see their own, and those in which they stand in or that they decide. */
    boolean visibleTo(Caller caller) {
        return seesAll(caller) || Arrays.asList(personId, standIn, askedOf, decidedBy).contains(caller.id());
    }

    static boolean seesAll(Caller caller) {
        return caller.ofLeadership();
    }

    OutingView view() {
        return new OutingView(id(), personId, fromAt, untilAt, place, reason, state, standIn, reportedBy, reportedAt, askedOf,
                decidedBy, decidedAt, opinion, overrideReason, returnedAt, overdueSince, askedUntil, askedReason);
    }
}
