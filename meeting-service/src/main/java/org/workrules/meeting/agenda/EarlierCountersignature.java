package org.workrules.meeting.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.workrules.meeting.agenda.Countersignature.Opinion;
import org.workrules.platform.pipeline.Aggregate;

/**
 * What a department said of a topic before it was asked anew or changed its mind (历次会签意见, art. 41). It no longer counts; it
 * stays in the topic's trail.
 */
@Entity
@Table(name = "earlier_countersignature")
public class EarlierCountersignature extends Aggregate {

    @Column(name = "topic_id")
    private UUID topicId;
    @Column(name = "round")
    private int round;
    @Column(name = "department")
    private String department;
    @Enumerated(EnumType.STRING)
    @Column(name = "opinion")
    private Opinion opinion;
    @Column(name = "reason")
    private String reason;
    @Column(name = "signed_by")
    private String signedBy;
    @Column(name = "signed_at")
    private Instant signedAt;

    /** For Hibernate. */
    protected EarlierCountersignature() {
    }

    /**
     * Keeps a signed countersignature of a topic.
     *
     * @param round in which it was asked for; 1 when the topic was proposed
     */
    static EarlierCountersignature of(UUID topic, int round, String department, Countersignature signed) {
        EarlierCountersignature kept = new EarlierCountersignature();
        kept.topicId = topic;
        kept.round = round;
        kept.department = department;
        kept.opinion = signed.opinion();
        kept.reason = signed.reason();
        kept.signedBy = signed.signedBy();
        kept.signedAt = signed.signedAt();
        return kept;
    }

    /** In which round it was asked for. */
    public int round() {
        return round;
    }

    /** Which department said it. */
    public String department() {
        return department;
    }

    /** What it said. */
    public Opinion opinion() {
        return opinion;
    }
}
