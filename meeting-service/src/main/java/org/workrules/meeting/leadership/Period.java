package org.workrules.meeting.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;

/**
 * Something that the register says of a person for a time: from the day {@code since} on, until before the day {@code until}.
 * Periods are ended, never deleted, so that the register answers for any day.
 */
@MappedSuperclass
public abstract class Period extends Aggregate {

    @Column(name = "person_id")
    private String personId;
    @Column(name = "since")
    private LocalDate since;
    @Column(name = "until")
    private LocalDate until;
    @Column(name = "basis")
    private String basis;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "ended_basis")
    private String endedBasis;

    /** For Hibernate. */
    protected Period() {
    }

    /** An open period that begins on a day. */
    Period(String personId, LocalDate since, String basis, Act act) {
        this.personId = personId;
        this.since = since;
        this.basis = basis;
        this.recordedBy = act.caller().id();
    }

    /** Whom it is about. */
    public String personId() {
        return personId;
    }

    /** First day. */
    public LocalDate since() {
        return since;
    }

    /** First day on which it holds no longer, {@code null} while open. */
    public LocalDate until() {
        return until;
    }

    /** The document or decision it rests on. */
    public String basis() {
        return basis;
    }

    /** What its end rests on, {@code null} while open. */
    public String endedBasis() {
        return endedBasis;
    }

    /** Who entered it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** Whether it holds on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** Whether it holds on some day from a day on. */
    public boolean reaches(LocalDate day) {
        return until == null || until.isAfter(day) && until.isAfter(since);
    }

    /** Ends it before a day; one that had not begun by then never holds. */
    public void end(LocalDate firstDayWithout, String why) {
        until = firstDayWithout.isBefore(since) ? since : firstDayWithout;
        endedBasis = why;
    }
}
