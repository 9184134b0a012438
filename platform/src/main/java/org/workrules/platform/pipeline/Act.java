package org.workrules.platform.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.events.DomainEvent;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.Text;

/**
 * One act under way: who acts, when, by which figures, and what follows from it. All that a decision may know beside
 * the aggregate itself; plain values, so that decisions are tested without a database.
 */
public final class Act {

    private final Caller caller;
    private final Instant now;
    private final PolicySet policies;
    private final List<Aggregate> additions = new ArrayList<>();
    private final List<Emission> emissions = new ArrayList<>();
    private final List<ClockAct> clockActs = new ArrayList<>();
    private String story;
    private String remark;

    /**
     * @param caller   who acts
     * @param now      the moment of the act
     * @param policies the figures to decide by
     */
    public Act(Caller caller, Instant now, PolicySet policies) {
        this.caller = caller;
        this.now = now;
        this.policies = policies;
    }

    /** Who acts. */
    public Caller caller() {
        return caller;
    }

    /** The moment of the act. */
    public Instant now() {
        return now;
    }

    /** The day of the act in the business zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, BusinessZone.ID);
    }

    /** The policy row of a rule in force today for a grade or kind. */
    public Policy policy(Rule rule, String appliesTo) {
        return policies.inForce(rule.id(), appliesTo, today());
    }

    /** The policy row of a rule in force on the day a clock started. */
    public Policy policy(Rule rule, String appliesTo, Instant startedAt) {
        return policies.inForce(rule.id(), appliesTo, LocalDate.ofInstant(startedAt, BusinessZone.ID));
    }

    /** Adds a further record that the decision made, beside the one it is about; stored in the same transaction. */
    public <A extends Aggregate> A add(A aggregate) {
        additions.add(aggregate);
        return aggregate;
    }

    /** Announces an event of an aggregate; it leaves when the transaction commits. */
    public void emit(Aggregate aggregate, DomainEvent event) {
        emissions.add(new Emission(aggregate, event));
    }

    /** Carries on the story of the record acted on: its events keep the correlation id under which it began. */
    public void inStory(String correlationId) {
        story = correlationId;
    }

    /** The story its events belong to: that of the command, until it carries on another; a record that begins one keeps it. */
    public String story() {
        return story;
    }

    /** Says in the audit record what its line alone does not tell, such as how many records an act changed; no personal data. */
    public void remark(String words) {
        remark = words;
    }

    /** What the audit record says beside who did what, {@code null} for nothing. */
    public String remark() {
        return remark;
    }

    /** Starts a deadline now. */
    public void startClock(Aggregate aggregate, String kind, Rule rule, Policy policy, String label, String department) {
        startClock(aggregate, kind, rule, policy, label, department, now);
    }

    /** Starts a deadline whose clock has run since a given moment. */
    public void startClock(Aggregate aggregate, String kind, Rule rule, Policy policy, String label, String department,
                           Instant startedAt) {
        clockActs.add(new ClockAct.Start(aggregate, kind, rule, policy, label, department, startedAt));
    }

    /** Starts a deadline with a set last moment. */
    public void startClockUntil(Aggregate aggregate, String kind, Rule rule, Instant dueAt, String label, String department) {
        clockActs.add(new ClockAct.StartUntil(aggregate, kind, rule, dueAt, label, department, now));
    }

    /** Lets a deadline stand still. */
    public void pauseClock(Aggregate aggregate, String kind, Text reason) {
        clockActs.add(new ClockAct.Pause(aggregate, kind, now, reason));
    }

    /** Lets a deadline go on. */
    public void resumeClock(Aggregate aggregate, String kind, Text reason) {
        clockActs.add(new ClockAct.Resume(aggregate, kind, now, reason));
    }

    /** Starts a deadline anew. */
    public void restartClock(Aggregate aggregate, String kind, Text reason) {
        clockActs.add(new ClockAct.Restart(aggregate, kind, now, reason));
    }

    /** Extends a deadline by a figure in the unit of its limit. */
    public void extendClock(Aggregate aggregate, String kind, int figure, Text reason) {
        clockActs.add(new ClockAct.Extend(aggregate, kind, now, figure, reason));
    }

    /** Ends a deadline: what was due is done. A deadline that is not open is left alone. */
    public void stopClock(Aggregate aggregate, String kind) {
        clockActs.add(new ClockAct.Stop(aggregate, kind, now));
    }

    /** The further records made so far, in order. */
    public List<Aggregate> additions() {
        return Collections.unmodifiableList(additions);
    }

    /** The events announced so far, in order. */
    public List<Emission> emissions() {
        return Collections.unmodifiableList(emissions);
    }

    /** The announced events alone, in order. */
    public List<DomainEvent> events() {
        return emissions.stream().map(Emission::event).toList();
    }

    /** What was asked of deadlines so far, in order. */
    public List<ClockAct> clockActs() {
        return Collections.unmodifiableList(clockActs);
    }

    /**
     * An announced event.
     *
     * @param aggregate the aggregate it is about
     * @param event     the event
     */
    public record Emission(Aggregate aggregate, DomainEvent event) {
    }
}
