package org.workrules.meeting.outings;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workrules.meeting.leadership.Absence;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.leadership.Register;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** An outing report (外出报备): somebody in office leaves the city for a time, with consent, and somebody stands in. Art. 6. */
@Entity
@Table(name = "outing")
public class Outing extends OutingRecord {

    /** The planned moment of the return passes without a report of it. */
    static final String RETURN = "outing.return";

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Text MAYOR_OVERRIDES =
            new Text("Only the mayor lets both of a pair be away.", "仅市长可以批准互为补位的两人同时外出。");

    /** For Hibernate. */
    protected Outing() {
    }

    /** Reports an outing before it begins; the mayor's own is recorded and needs nobody's consent. */
    static Outing report(ReportOuting request, Register register, Act act) {
        Caller caller = act.caller();
        Denied.unless(caller.id().equals(request.personId()) || caller.ofGeneralOffice(),
                new Text("Who goes reports it, or the general office does.", "由本人或市政府办公室报备。"));
        Optional<Person> person = register.person(request.personId());
        OutingRule.IN_OFFICE.require(person.isPresent() && Consent.of(person.get(), register, request.from()).isPresent());
        OutingRule.BEFORE_LEAVING.require(request.from().isAfter(act.now()) && request.until().isAfter(request.from())
                && !request.until().isAfter(request.from().plus(LONGEST)));
        OutingRule.ONE_AT_A_TIME.require(register.absences(request.personId(), request.from(), request.until()).isEmpty());
        Outing outing = new Outing();
        outing.personId = request.personId();
        outing.fromAt = request.from();
        outing.untilAt = request.until();
        outing.place = request.place();
        outing.reason = request.reason();
        outing.reportedBy = caller.id();
        outing.reportedAt = act.now();
        outing.state = OutingState.REPORTED;
        outing.standIn = register.standInOf(outing.personId, BusinessZone.dayOf(outing.fromAt)).map(Person::personId).orElse(null);
        Consent consent = Consent.of(person.get(), register, request.from()).get();
        outing.askedOf = consent.decider().map(Person::personId).orElse(null);
        Denied.unless(request.overrideReason() == null || consent.isOfNobody() && caller.holds(Office.MAYOR), MAYOR_OVERRIDES);
        if (consent.isOfNobody()) {
            outing.requireSomebodyStays(outing.standIn, outing.fromAt, outing.untilAt, request.overrideReason(), register);
            outing.overrideReason = request.overrideReason();
            outing.goAhead(register, act);
        }
        return outing;
    }

    /** Who consents says yes; leaving both of a pair away needs the mayor's reason and somebody else who stands in. */
    void consent(ConsentToOuting request, Register register, Act act) {
        requireReported();
        requireConsent(request.overrideReason(), register, act);
        OutingRule.CONSENT_BEFORE_RETURN.require(untilAt.isAfter(act.now()));
        String acting = request.standIn() == null ? standIn : request.standIn();
        if (request.standIn() != null) {
            requirePresent(acting, fromAt, untilAt, register);
        }
        requireSomebodyStays(acting, fromAt, untilAt, request.overrideReason(), register);
        standIn = acting;
        overrideReason = request.overrideReason();
        decidedBy = act.caller().id();
        opinion = request.opinion();
        goAhead(register, act);
    }

    /** Who consents says no. */
    void refuse(RefuseOuting request, Register register, Act act) {
        requireReported();
        requireConsent(null, register, act);
        state = OutingState.REFUSED;
        decidedBy = act.caller().id();
        decidedAt = act.now();
        opinion = request.reason();
    }

    /** Who was to go does not go after all. */
    void withdraw(Register register, Act act) {
        requireOwn(act.caller());
        OutingRule.IN_ORDER.require(state == OutingState.REPORTED || state == OutingState.CONSENTED && fromAt.isAfter(act.now()), inOrder());
        boolean announced = state == OutingState.CONSENTED;
        state = OutingState.WITHDRAWN;
        askedUntil = null;
        askedReason = null;
        decidedAt = decidedAt == null ? act.now() : decidedAt;
        if (announced) {
            act.stopClock(this, RETURN);
            register.end(absence());
            register.announce(List.of(personId), act);
        }
    }

    /** Who went is back; from now on the person acts again. */
    void comeBack(Register register, Act act) {
        requireOwn(act.caller());
        OutingRule.IN_ORDER.require(state == OutingState.CONSENTED && !act.now().isBefore(fromAt), inOrder());
        register.end(absence());
        state = OutingState.RETURNED;
        returnedAt = act.now();
        askedUntil = null;
        askedReason = null;
        act.stopClock(this, RETURN);
        register.announce(List.of(personId), act);
    }

    /** Nobody said that the person is back when that was due: announced once, and again after a prolongation that was not kept. */
    void becomeOverdue(Act act) {
        if (state == OutingState.CONSENTED && overdueSince == null && !act.now().isBefore(untilAt)) {
            overdueSince = untilAt;
            act.emit(this, new OutingOverdue(id(), personId, untilAt, standIn));
        }
    }

    /** Who is away asks to stay away longer; the mayor's own prolongation is recorded and needs nobody's consent. */
    void prolong(ProlongOuting request, Register register, Act act) {
        requireOwn(act.caller());
        OutingRule.IN_ORDER.require(state == OutingState.CONSENTED && askedUntil == null, inOrder());
        requireLater(request.until(), register, act);
        boolean ofNobody = consentTo(register).isOfNobody();
        Denied.unless(request.overrideReason() == null || ofNobody && act.caller().holds(Office.MAYOR), MAYOR_OVERRIDES);
        if (ofNobody) {
            requireSomebodyStays(standIn, untilAt, request.until(), request.overrideReason(), register);
            stayAway(request.until(), request.overrideReason(), register, act);
        } else {
            askedUntil = request.until();
            askedReason = request.reason();
        }
    }

    /** Who consents to the outing decides on its prolongation; that of a pair one stays is asked anew for the time added. */
    void decideProlongation(DecideProlongation request, Register register, Act act) {
        OutingRule.IN_ORDER.require(state == OutingState.CONSENTED && askedUntil != null, inOrder());
        requireConsent(request.overrideReason(), register, act);
        Instant until = askedUntil;
        if (request.granted()) {
            requireLater(until, register, act);
            String acting = request.standIn() == null ? standIn : request.standIn();
            if (request.standIn() != null) {
                requirePresent(acting, untilAt, until, register);
            }
            requireSomebodyStays(acting, untilAt, until, request.overrideReason(), register);
            register.end(absence());
            standIn = acting;
            stayAway(until, request.overrideReason(), register, act);
        }
        opinion = request.opinion() == null ? opinion : request.opinion();
        askedUntil = null;
        askedReason = null;
    }

    private void requireLater(Instant until, Register register, Act act) {
        OutingRule.LATER.require(until.isAfter(untilAt) && until.isAfter(act.now()) && !until.isAfter(fromAt.plus(LONGEST)), Text.of(
                "The return is due %s; asked for is %s.", "应于 %s 返回,申请延至 %s。", untilAt, until));
        OutingRule.ONE_AT_A_TIME.require(register.absences(personId, untilAt, until).isEmpty());
    }

    private void stayAway(Instant until, String override, Register register, Act act) {
        register.end(absence());
        untilAt = until;
        overdueSince = null;
        overrideReason = override == null ? overrideReason : override;
        act.stopClock(this, RETURN);
        beAway(register, act);
    }

    private void goAhead(Register register, Act act) {
        state = OutingState.CONSENTED;
        decidedAt = act.now();
        beAway(register, act);
    }

    private void beAway(Register register, Act act) {
        pair = standIn == null ? null : Stream.of(personId, standIn).sorted().collect(Collectors.joining("/"));
        register.begin(absence());
        register.announce(List.of(personId), act);
        act.startClockUntil(this, RETURN, OutingRule.IN_ORDER, untilAt, register.person(personId).orElseThrow().name(), null);
    }

    /** Neither who stands in for this person is away, nor anybody for whom this person stands in. */
    private void requireSomebodyStays(String acting, Instant from, Instant until, String override, Register register) {
        List<String> partners = Stream.concat(Stream.ofNullable(acting),
                register.standsInFor(personId, BusinessZone.dayOf(from)).stream()).distinct().toList();
        List<String> away = Stream.concat(partners.stream().filter(other -> !register.absences(other, from, until).isEmpty()),
                register.awayWith(personId, from, until).stream()).distinct().sorted().toList();
        OutingRule.NOT_BOTH_AWAY.require(away.isEmpty() || override != null, Text.of(
                "Away in that time: %s.", "该期间已外出:%s。", away));
    }

    private void requirePresent(String acting, Instant from, Instant until, Register register) {
        OutingRule.STAND_IN_PRESENT.require(!acting.equals(personId) && register.person(acting).isPresent()
                && !register.person(acting).get().offices().isEmpty() && register.absences(acting, from, until).isEmpty());
    }

    private Consent consentTo(Register register) {
        return Consent.of(register.person(personId).orElseThrow(), register, fromAt).orElseThrow();
    }

    private void requireConsent(String override, Register register, Act act) {
        Consent consent = consentTo(register);
        Denied.unless(consent.isOf(act.caller(), register, act.now()), consent.needed());
        Denied.unless(override == null || act.caller().holds(Office.MAYOR), MAYOR_OVERRIDES);
    }

    private void requireReported() {
        OutingRule.IN_ORDER.require(state == OutingState.REPORTED, inOrder());
    }

    private void requireOwn(Caller caller) {
        Denied.unless(caller.id().equals(personId) || caller.ofGeneralOffice(),
                new Text("Who goes does this, or the general office.", "由本人或市政府办公室办理。"));
    }

    private Text inOrder() {
        return Text.of("The outing is %s.", "该外出报备当前状态为 %s。", state);
    }

    private Absence absence() {
        return new Absence(personId, fromAt, untilAt, standIn);
    }
}
