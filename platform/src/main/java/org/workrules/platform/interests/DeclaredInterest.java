package org.workrules.platform.interests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.pipeline.Aggregate;

/**
 * An interest that somebody declared in the integrity register (art. 30), as far as a service that keeps people out must know of it.
 * Declaration and withdrawal may come in any order and come to the same.
 */
@Entity
@Table(name = "interest")
public class DeclaredInterest extends Aggregate {

    @Column(name = "person_id")
    private String personId;
    @Column(name = "subject")
    private String subject;
    @Column(name = "since")
    private LocalDate since;
    @Column(name = "until")
    private LocalDate until;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    /** For Hibernate. */
    protected DeclaredInterest() {
    }

    static DeclaredInterest of(UUID id, String personId) {
        DeclaredInterest interest = new DeclaredInterest();
        interest.identify(id);
        interest.personId = personId;
        return interest;
    }

    /** It is in a department, organization or field, from a day on. */
    void declared(String what, LocalDate from, LocalDate last) {
        subject = what;
        since = from;
        until = last;
    }

    /** It is there no longer, from a day on. */
    void withdrawn(LocalDate on) {
        endedOn = on;
    }

    String personId() {
        return personId;
    }

    String subject() {
        return subject;
    }

    /** Whether it is known what it is in and it is there on a day. */
    boolean covers(LocalDate day) {
        return subject != null && !day.isBefore(since) && (until == null || !day.isAfter(until))
                && (endedOn == null || day.isBefore(endedOn));
    }
}
