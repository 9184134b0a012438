package org.workrules.meeting.bodies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.workrules.meeting.leadership.Person;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.rules.Text;

/** A coordinating or temporary body (议事协调机构、临时机构): it has a purpose, a leader and an end, and expires (art. 46). */
@Entity
@Table(name = "coordinating_body")
public class Body extends Aggregate {

    /** Its last day passes. */
    static final String END = "body.end";

    @Column(name = "name")
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private BodyKind kind;
    @Column(name = "purpose")
    private String purpose;
    @Column(name = "leader")
    private String leader;
    @Column(name = "departments")
    private String[] departments;
    @Column(name = "established_on")
    private LocalDate establishedOn;
    @Column(name = "established_by")
    private String establishedBy;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Column(name = "extensions")
    private int extensions;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private BodyState state;
    @Column(name = "reason")
    private String reason;

    /** For Hibernate. */
    protected Body() {
    }

    /** The mayor or the secretary-general establishes a body. */
    static Body establish(EstablishBody request, List<Person> register, Act act) {
        BodyRule.LED_BY_A_LEADER.require(register.stream().anyMatch(person -> person.personId().equals(request.leader())
                && person.holdsAny(Set.of(Office.MAYOR, Office.VICE_MAYOR, Office.SECRETARY_GENERAL))));
        Body body = new Body();
        body.kind = request.kind();
        body.establishedOn = act.today();
        body.requireEnd(request.endsOn(), act);
        body.name = request.name();
        body.purpose = request.purpose();
        body.leader = request.leader();
        body.departments = request.departments().stream().sorted().toArray(String[]::new);
        body.establishedBy = act.caller().id();
        body.endsOn = request.endsOn();
        body.state = BodyState.ACTIVE;
        body.startClock(act);
        act.emit(body, new BodyEstablished(body.id(), body.name, body.kind, body.leader, List.of(body.departments), body.endsOn));
        return body;
    }

    private void requireEnd(LocalDate end, Act act) {
        int months = act.policy(BodyRule.END_IN_BOUNDS, kind.name()).count();
        BodyRule.END_IN_BOUNDS.require(!end.isBefore(act.today()) && !end.isAfter(act.today().plusMonths(months)),
                Text.of("At most %d months from today.", "自今日起最长%d个月。", months));
    }

    private void startClock(Act act) {
        act.startClockUntil(this, END, BodyRule.END_IN_BOUNDS, BusinessZone.endOf(endsOn), name, null);
    }

    /** It works longer. */
    void extend(ExtendBody request, Act act) {
        requireActive();
        BodyRule.LONGER.require(request.endsOn().isAfter(endsOn));
        requireEnd(request.endsOn(), act);
        endsOn = request.endsOn();
        reason = request.reason();
        extensions++;
        act.stopClock(this, END);
        startClock(act);
    }

    /** It ends before its last day. */
    void dissolve(DissolveBody request, Act act) {
        requireActive();
        state = BodyState.DISSOLVED;
        reason = request.reason();
        act.stopClock(this, END);
        act.emit(this, new BodyEnded(id(), name, state));
    }

    /** Its last day passed; one that was extended or dissolved meanwhile is left alone. */
    void expire(Act act) {
        if (state == BodyState.ACTIVE && act.today().isAfter(endsOn)) {
            state = BodyState.EXPIRED;
            act.emit(this, new BodyEnded(id(), name, state));
        }
    }

    private void requireActive() {
        BodyRule.ACTIVE.require(state == BodyState.ACTIVE, Text.of("The body is %s.", "机构当前状态为 %s。", state));
    }

    BodyView view() {
        return new BodyView(id(), name, kind, purpose, leader, List.of(departments), establishedOn, establishedBy, endsOn,
                extensions, state, reason);
    }

    /**
     * A body as callers see it.
     *
     * @param id            identity
     * @param name          what it is called
     * @param kind          COORDINATING or TEMPORARY
     * @param purpose       what it is for
     * @param leader        who leads it
     * @param departments   its member departments
     * @param establishedOn its first day
     * @param establishedBy who established it
     * @param endsOn        its last day
     * @param extensions    how often it was extended
     * @param state         where it stands
     * @param reason        why it was last extended or dissolved, {@code null} when it was not
     */
    public record BodyView(UUID id, String name, BodyKind kind, String purpose, String leader, List<String> departments,
                           LocalDate establishedOn, String establishedBy, LocalDate endsOn, int extensions, BodyState state,
                           String reason) {
    }
}
