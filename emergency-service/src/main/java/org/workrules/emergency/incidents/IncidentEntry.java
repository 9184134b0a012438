package org.workrules.emergency.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.workrules.emergency.escalation.EscalationState;
import org.workrules.emergency.grading.Category;
import org.workrules.emergency.grading.Grade;
import org.workrules.platform.pipeline.Aggregate;

/** An incident as lists read it: its own row without its reports. */
@Entity
@Immutable
@Table(name = "incident")
public class IncidentEntry extends Aggregate {

    @Column(name = "title")
    private String title;
    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private Category category;
    @Column(name = "place")
    private String place;
    @Column(name = "district")
    private String district;
    @Column(name = "department")
    private String department;
    @Column(name = "occurred_at")
    private Instant occurredAt;
    @Column(name = "reported_at")
    private Instant reportedAt;
    @Column(name = "dead")
    private int dead;
    @Column(name = "missing")
    private int missing;
    @Column(name = "seriously_injured")
    private int seriouslyInjured;
    @Column(name = "direct_loss_yuan")
    private long directLossYuan;
    @Enumerated(EnumType.STRING)
    @Column(name = "grade")
    private Grade grade;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private IncidentState state;
    @Enumerated(EnumType.STRING)
    @Column(name = "escalation_state")
    private EscalationState escalation;
    @Column(name = "escalation_since")
    private Instant escalationSince;
    @Column(name = "asked_mayor_at")
    private Instant askedMayorAt;
    @Column(name = "province_due_at")
    private Instant provinceDueAt;
    @Column(name = "follow_up_due_at")
    private Instant followUpDueAt;

    /** For Hibernate. */
    protected IncidentEntry() {
    }

    /** What happened. */
    public String title() {
        return title;
    }

    /** When the municipal government knew. */
    public Instant reportedAt() {
        return reportedAt;
    }

    /** Since when consent and the report to the province are owed. */
    public Instant escalationSince() {
        return escalationSince;
    }

    /** When the mayor was asked, {@code null} when not. */
    public Instant askedMayorAt() {
        return askedMayorAt;
    }

    /** By when the province must be told. */
    public Instant provinceDueAt() {
        return provinceDueAt;
    }

    /** By when a follow-up report is due. */
    public Instant followUpDueAt() {
        return followUpDueAt;
    }

    IncidentSummary summary() {
        return new IncidentSummary(id(), title, category, grade, state, escalation, place, district, department, occurredAt,
                reportedAt, dead, missing, seriouslyInjured, directLossYuan);
    }

    /**
     * A line of the list.
     *
     * @param id               the incident
     * @param title            what happened
     * @param category         its category
     * @param grade            its grade
     * @param state            where the record stands
     * @param escalation       how far it is on its way to the province
     * @param place            where
     * @param district         code of the district
     * @param department       who reported first
     * @param occurredAt       when it happened
     * @param reportedAt       when the municipal government knew
     * @param dead             people dead
     * @param missing          people missing
     * @param seriouslyInjured people seriously injured
     * @param directLossYuan   direct loss in yuan
     */
    public record IncidentSummary(UUID id, String title, Category category, Grade grade, IncidentState state,
                                  EscalationState escalation, String place, String district, String department,
                                  Instant occurredAt, Instant reportedAt, int dead, int missing, int seriouslyInjured,
                                  long directLossYuan) {
    }
}
