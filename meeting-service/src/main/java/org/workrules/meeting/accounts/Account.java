package org.workrules.meeting.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;

/** What was written last of a person to the identity provider, and what waits to be written. */
@Entity
@Table(name = "account")
public class Account extends Aggregate {

    @Column(name = "person_id")
    private String personId;
    @Column(name = "offices")
    private String[] offices;
    @Column(name = "department")
    private String department;
    @Column(name = "clearance")
    private String clearance;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "pending_since")
    private Instant pendingSince;
    @Column(name = "attempts")
    private int attempts;
    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;
    @Column(name = "failure")
    private String failure;

    /** For Hibernate. */
    protected Account() {
    }

    /** Has it written again, whatever the register believes of it. */
    void rewrite(Act act) {
        pendingSince = pendingSince == null ? act.now() : pendingSince;
        nextAttemptAt = act.now();
        attempts = 0;
    }

    AccountView view() {
        return new AccountView(id(), personId, offices == null ? List.of() : List.of(offices), department, clearance, writtenAt,
                pendingSince, attempts, nextAttemptAt, failure);
    }

    /**
     * An account as operators see it.
     *
     * @param id            record id
     * @param personId      whose, the user name
     * @param offices       roles written last
     * @param department    department written last
     * @param clearance     clearance written last
     * @param writtenAt     when, {@code null} for never
     * @param pendingSince  since when a change waits, {@code null} for none
     * @param attempts      attempts to write it so far
     * @param nextAttemptAt the next one
     * @param failure       what the last one met
     */
    public record AccountView(UUID id, String personId, List<String> offices, String department, String clearance,
                              Instant writtenAt, Instant pendingSince, int attempts, Instant nextAttemptAt, String failure) {
    }
}
