package org.workrules.meeting.leadership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.workrules.meeting.leadership.InCharge.Reason;
import org.workrules.meeting.leadership.Person.Interim;
import org.workrules.meeting.leadership.Person.Position;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;

/**
 * The register as a value that decisions ask: who held which office on a day, who is in charge of what, who is away and who
 * acts for somebody (articles 5 and 6). It answers for the day it was read for and every later one. A decision that makes or
 * ends periods tells it, and then lets it {@link #announce} whose position changed.
 */
public final class Register {

    private final Map<String, Person> people = new TreeMap<>();
    private final List<Tenure> tenures;
    private final List<Charge> charges;
    private final List<StandIn> standIns;
    private final List<Absence> absences;
    private final List<Entrusted> entrusted;

    /**
     * @param people    everybody of the register
     * @param tenures   offices held
     * @param charges   portfolios
     * @param standIns  stand-ins
     * @param absences  absences with consent
     * @param entrusted entrustments that are not revoked
     */
    public Register(Collection<Person> people, Collection<Tenure> tenures, Collection<Charge> charges,
                    Collection<StandIn> standIns, Collection<Absence> absences, Collection<Entrusted> entrusted) {
        people.forEach(person -> this.people.put(person.personId(), person));
        this.tenures = new ArrayList<>(tenures);
        this.charges = new ArrayList<>(charges);
        this.standIns = new ArrayList<>(standIns);
        this.absences = new ArrayList<>(absences);
        this.entrusted = new ArrayList<>(entrusted);
    }

    /** Everybody, by person id. */
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    /** Somebody of the register. */
    public Optional<Person> person(String personId) {
        return Optional.ofNullable(people.get(personId));
    }

    /** Whoever holds any of these offices on a day, by person id: the composition of a body that follows from offices. */
    public List<Person> holding(Set<Office> any, LocalDate on) {
        return people.values().stream().filter(person -> holds(person.personId(), any, on)).toList();
    }

    /** Whether somebody holds any of these offices on a day. */
    public boolean holds(String personId, Set<Office> any, LocalDate on) {
        return tenures(personId, on).anyMatch(tenure -> any.contains(tenure.office()));
    }

    /** The mayor on a day. */
    public Optional<Person> mayor(LocalDate on) {
        return holding(Set.of(Office.MAYOR), on).stream().findFirst();
    }

    /** The head of a department or a district on a day. */
    public Optional<Person> headOf(String department, LocalDate on) {
        return tenures.stream().filter(tenure -> tenure.covers(on) && tenure.department().equals(department))
                .filter(tenure -> tenure.office() == Office.DEPARTMENT_HEAD || tenure.office() == Office.DISTRICT_HEAD)
                .map(tenure -> people.get(tenure.personId())).findFirst();
    }

    /** Who is in charge of a department or field: to whom the mayor entrusted it, whose portfolio has it, else the mayor. */
    public Optional<InCharge> inChargeOf(Charge.Kind kind, String code, Instant at) {
        return entrusted.stream().filter(given -> !given.convening() && given.covers(at))
                .filter(given -> (kind == Charge.Kind.DEPARTMENT ? given.departments() : given.fields()).contains(code))
                .map(given -> new InCharge(people.get(given.holder()), Reason.ENTRUSTED)).findFirst()
                .or(() -> charges.stream().filter(charge -> charge.kind() == kind && charge.code().equals(code))
                        .filter(charge -> charge.covers(BusinessZone.dayOf(at)))
                        .map(charge -> new InCharge(people.get(charge.personId()), Reason.PORTFOLIO)).findFirst())
                .or(() -> mayor(BusinessZone.dayOf(at)).map(mayor -> new InCharge(mayor, Reason.MAYOR_LEADS)));
    }

    /** Whether somebody is away with consent. */
    public boolean isAway(String personId, Instant at) {
        return absence(personId, at).isPresent();
    }

    /**
     * Who acts for somebody at a moment: the person, or while away the stand-in of that absence; nobody when the stand-in is
     * away too or has left office. A stand-in's own stand-in is never asked: work is not handed on twice.
     */
    public Optional<Person> actingFor(String personId, Instant at) {
        Optional<Absence> away = absence(personId, at);
        return away.isEmpty() ? person(personId) : away.map(Absence::standIn).flatMap(this::person)
                .filter(other -> !isAway(other.personId(), at))
                .filter(other -> tenures(other.personId(), BusinessZone.dayOf(at)).findAny().isPresent());
    }

    /** The stand-in that the register names for somebody on a day. */
    public Optional<Person> standInOf(String personId, LocalDate on) {
        return standIns.stream().filter(row -> row.personId().equals(personId) && row.covers(on)).map(StandIn::deputy)
                .findFirst().flatMap(this::person);
    }

    /** For whom somebody stands in on a day. */
    public List<String> standsInFor(String deputy, LocalDate on) {
        return standIns.stream().filter(row -> row.deputy().equals(deputy) && row.covers(on)).map(StandIn::personId).toList();
    }

    /** The absences of somebody that have a moment in common with a time. */
    public List<Absence> absences(String personId, Instant from, Instant until) {
        return absences.stream().filter(away -> away.personId().equals(personId) && away.meets(from, until)).toList();
    }

    /** Who is away in a time and has named somebody to stand in. */
    public List<String> awayWith(String standIn, Instant from, Instant until) {
        return absences.stream().filter(away -> standIn.equals(away.standIn()) && away.meets(from, until)).map(Absence::personId)
                .distinct().sorted().toList();
    }

    /**
     * The entrustment under which somebody convenes special meetings about departments (art. 40): of a leader who is in charge
     * of all of them, or of the mayor.
     */
    public Optional<Entrusted> conveningRight(String personId, Collection<String> departments, Instant at) {
        return entrusted.stream().filter(given -> given.convening() && given.holder().equals(personId) && given.covers(at))
                .filter(given -> given.departments().isEmpty() || given.departments().containsAll(departments)).findFirst();
    }

    /** Tenures that hold on a day or begin later and satisfy a condition. */
    public List<Tenure> tenures(Predicate<Tenure> condition) {
        return tenures.stream().filter(condition).toList();
    }

    /** Charges that hold on the day or begin later and satisfy a condition. */
    public List<Charge> charges(Predicate<Charge> condition) {
        return charges.stream().filter(condition).toList();
    }

    /** Stand-ins that hold on the day or begin later and satisfy a condition. */
    public List<StandIn> standIns(Predicate<StandIn> condition) {
        return standIns.stream().filter(condition).toList();
    }

    /** Entrustments that are in force now or later and satisfy a condition. */
    public List<Entrusted> entrusted(Predicate<Entrusted> condition) {
        return entrusted.stream().filter(condition).toList();
    }

    /** Takes in somebody new. */
    public Person enter(Person person, Act act) {
        people.put(person.personId(), person);
        return act.add(person);
    }

    /** Takes in a new period, stored with the act. */
    public void begin(Tenure tenure, Act act) {
        tenures.add(act.add(tenure));
    }

    /** Takes in a new period, stored with the act. */
    public void begin(Charge charge, Act act) {
        charges.add(act.add(charge));
    }

    /** Takes in a new period, stored with the act. */
    public void begin(StandIn standIn, Act act) {
        standIns.add(act.add(standIn));
    }

    /** Takes in an absence. */
    public void begin(Absence absence) {
        absences.add(absence);
    }

    /** Takes in an entrustment. */
    public void begin(Entrusted given) {
        entrusted.add(given);
    }

    /** An absence ended sooner or is called off. */
    public void end(Absence absence) {
        absences.remove(absence);
    }

    /** An entrustment is revoked. */
    public void revoke(UUID given) {
        entrusted.removeIf(row -> row.id().equals(given));
    }

    /** Computes the positions of people anew and announces those that changed. */
    public void announce(Collection<String> personIds, Act act) {
        personIds.stream().distinct().sorted().map(people::get)
                .forEach(person -> person.position(position(person, act.now()), nextChange(person.personId(), act.now()), act));
    }

    Position position(Person person, Instant at) {
        String id = person.personId();
        LocalDate on = BusinessZone.dayOf(at);
        List<Tenure> held = tenures(id, on).sorted(Comparator.comparing(Tenure::office)).toList();
        Optional<Absence> away = absences.stream().filter(row -> row.personId().equals(id) && row.until().isAfter(at))
                .min(Comparator.comparing(Absence::from));
        List<Entrusted> given = entrusted.stream().filter(row -> row.holder().equals(id) && !row.convening() && row.covers(at)).toList();
        String department = held.stream().max(Comparator.comparing(Tenure::since)).map(Tenure::department).orElse(person.department());
        return new Position(id, person.name(), department, held.stream().map(tenure -> tenure.office().role()).distinct().toList(),
                led(id, Charge.Kind.DEPARTMENT, on), led(id, Charge.Kind.FIELD, on),
                away.map(Absence::standIn).or(() -> standInOf(id, on).map(Person::personId)).orElse(null),
                new Interim(away.map(Absence::from).orElse(null), away.map(Absence::until).orElse(null),
                        given.stream().flatMap(row -> row.departments().stream()).distinct().sorted().toList(),
                        given.stream().flatMap(row -> row.fields().stream()).distinct().sorted().toList()));
    }

    private List<String> led(String personId, Charge.Kind kind, LocalDate on) {
        return charges.stream().filter(charge -> charge.personId().equals(personId) && charge.kind() == kind && charge.covers(on))
                .map(Charge::code).sorted().toList();
    }

    /** The next moment at which a period of somebody begins or ends, {@code null} when none does. */
    private Instant nextChange(String personId, Instant at) {
        Stream<Instant> days = Stream.of(tenures, charges, standIns).flatMap(List::stream).map(Period.class::cast)
                .filter(period -> period.personId().equals(personId))
                .flatMap(period -> Stream.of(period.since(), period.until())).filter(day -> day != null).map(BusinessZone::startOf);
        Stream<Instant> moments = Stream.concat(
                absences.stream().filter(away -> away.personId().equals(personId)).map(Absence::until),
                entrusted.stream().filter(given -> given.holder().equals(personId))
                        .flatMap(given -> Stream.of(given.from(), given.until())));
        return Stream.concat(days, moments).filter(moment -> moment.isAfter(at)).min(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<Tenure> tenures(String personId, LocalDate on) {
        return tenures.stream().filter(tenure -> tenure.personId().equals(personId) && tenure.covers(on));
    }

    private Optional<Absence> absence(String personId, Instant at) {
        return absences.stream().filter(away -> away.personId().equals(personId) && away.covers(at)).findFirst();
    }
}
