package org.workrules.meeting.outings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
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
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** An outing report (外出报备): somebody in office leaves the city for a time, with consent, and somebody stands in. Art. 6. */
@Entity
@Table(name = "outing")
public class Outing extends Aggregate {

    private static final Text MAYOR_OVERRIDES =
            new Text("Only the mayor lets both of a pair be away.", "仅市长可以批准互为补位的两人同时外出。");

    @Column(name = "person_id")
    private String personId;
    @Column(name = "from_at")
    private Instant fromAt;
    @Column(name = "until_at")
    private Instant untilAt;
    @Column(name = "place")
    private String place;
    @Column(name = "reason")
    private String reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OutingState state;
    @Column(name = "stand_in")
    private String standIn;
    @Column(name = "pair")
    private String pair;
    @Column(name = "reported_by")
    private String reportedBy;
    @Column(name = "reported_at")
    private Instant reportedAt;
    @Column(name = "asked_of")
    private String askedOf;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "opinion")
    private String opinion;
    @Column(name = "override_reason")
    private String overrideReason;
    @Column(name = "returned_at")
    private Instant returnedAt;

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
        OutingRule.BEFORE_LEAVING.require(request.from().isAfter(act.now()) && request.until().isAfter(request.from()));
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
            outing.requireSomebodyStays(request.overrideReason(), register);
            outing.overrideReason = request.overrideReason();
            outing.goAhead(register, act);
        }
        return outing;
    }

    /** Who consents says yes; leaving both of a pair away needs the mayor's reason and somebody else who stands in. */
    void consent(ConsentToOuting request, Register register, Act act) {
        requireDecider(register, act);
        boolean override = request.overrideReason() != null;
        Denied.unless(!override || act.caller().holds(Office.MAYOR), MAYOR_OVERRIDES);
        if (request.standIn() != null) {
            OutingRule.STAND_IN_PRESENT.require(!request.standIn().equals(personId) && register.person(request.standIn()).isPresent()
                    && !register.person(request.standIn()).get().offices().isEmpty()
                    && register.absences(request.standIn(), fromAt, untilAt).isEmpty());
            standIn = request.standIn();
        }
        requireSomebodyStays(request.overrideReason(), register);
        overrideReason = request.overrideReason();
        decidedBy = act.caller().id();
        opinion = request.opinion();
        goAhead(register, act);
    }

    /** Who consents says no. */
    void refuse(RefuseOuting request, Register register, Act act) {
        requireDecider(register, act);
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
        decidedAt = decidedAt == null ? act.now() : decidedAt;
        if (announced) {
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
        register.announce(List.of(personId), act);
    }

    private void goAhead(Register register, Act act) {
        state = OutingState.CONSENTED;
        decidedAt = act.now();
        pair = standIn == null ? null : Stream.of(personId, standIn).sorted().collect(Collectors.joining("/"));
        register.begin(absence());
        register.announce(List.of(personId), act);
    }

    /** Neither who stands in for this person is away, nor anybody for whom this person stands in. */
    private void requireSomebodyStays(String override, Register register) {
        List<String> partners = Stream.concat(Stream.ofNullable(standIn),
                register.standsInFor(personId, BusinessZone.dayOf(fromAt)).stream()).distinct().toList();
        List<String> away = Stream.concat(partners.stream().filter(other -> !register.absences(other, fromAt, untilAt).isEmpty()),
                register.awayWith(personId, fromAt, untilAt).stream()).distinct().sorted().toList();
        OutingRule.NOT_BOTH_AWAY.require(away.isEmpty() || override != null, Text.of(
                "Away in that time: %s.", "该期间已外出:%s。", away));
    }

    private void requireDecider(Register register, Act act) {
        OutingRule.IN_ORDER.require(state == OutingState.REPORTED, inOrder());
        Consent consent = Consent.of(register.person(personId).orElseThrow(), register, fromAt).orElseThrow();
        Denied.unless(consent.isOf(act.caller(), register, act.now()), consent.needed());
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
        return caller.ofGeneralOffice()
                || caller.holds(Office.MAYOR, Office.VICE_MAYOR);
    }

    OutingView view() {
        return new OutingView(id(), personId, fromAt, untilAt, place, reason, state, standIn, reportedBy, reportedAt, askedOf,
                decidedBy, decidedAt, opinion, overrideReason, returnedAt);
    }
}
