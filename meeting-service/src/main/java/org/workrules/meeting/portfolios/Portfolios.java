package org.workrules.meeting.portfolios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workrules.meeting.leadership.Charge;
import org.workrules.meeting.leadership.Charge.Kind;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.leadership.Register;
import org.workrules.meeting.leadership.StandIn;
import org.workrules.meeting.organization.Departments;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.rules.Text;

/** Portfolios (分工, art. 5) and stand-ins (补位, art. 6) from a day on. */
final class Portfolios {

    private static final Set<Office> LEADING = Set.of(Office.MAYOR, Office.VICE_MAYOR, Office.SECRETARY_GENERAL);
    private static final String AUDIT = "audit-bureau";

    private Portfolios() {
    }

    /** A leader leads these departments and fields from a day on, and nothing else. */
    static void set(Person person, SetPortfolio request, Register register, Departments departments, Act act) {
        String id = person.personId();
        LocalDate since = request.since();
        requireAhead(since, act);
        PortfolioRule.LED_BY_LEADER.require(register.holds(id, LEADING, since));
        List<String> missing = request.departments().stream().filter(code -> !departments.standing(code, since)).sorted().toList();
        PortfolioRule.DEPARTMENT_STANDS.require(missing.isEmpty(), Text.of("Not in the register: %s.", "登记册中没有:%s。", missing));
        PortfolioRule.AUDIT_UNDER_MAYOR.require(!request.departments().contains(AUDIT) || register.holds(id, Set.of(Office.MAYOR), since));
        Set<Key> wanted = Stream.concat(request.departments().stream().map(code -> new Key(Kind.DEPARTMENT, code)),
                request.fields().stream().map(code -> new Key(Kind.FIELD, code))).collect(Collectors.toSet());
        Predicate<Charge> later = charge -> charge.reaches(since);
        List<Charge> ofOthers = register.charges(later.and(charge -> !charge.personId().equals(id) && wanted.contains(Key.of(charge))));
        PortfolioRule.ONE_IN_CHARGE.require(request.takingOver() || ofOthers.isEmpty(), Text.of("In another portfolio: %s.",
                "已由他人分管:%s。", ofOthers.stream().map(charge -> charge.code() + " (" + charge.personId() + ")").sorted().toList()));
        List<Charge> own = register.charges(later.and(charge -> charge.personId().equals(id)));
        Stream.concat(ofOthers.stream(), own.stream().filter(charge -> !kept(charge, wanted, since)))
                .forEach(charge -> charge.end(since, request.basis()));
        Set<Key> held = own.stream().filter(charge -> kept(charge, wanted, since)).map(Key::of).collect(Collectors.toSet());
        wanted.stream().filter(key -> !held.contains(key)).forEach(key ->
                register.begin(Charge.begin(id, key.kind(), key.code(), since, request.basis(), act), act));
        List<String> changed = new ArrayList<>(ofOthers.stream().map(Charge::personId).toList());
        changed.add(id);
        register.announce(changed, act);
    }

    private static boolean kept(Charge charge, Set<Key> wanted, LocalDate since) {
        return wanted.contains(Key.of(charge)) && charge.covers(since) && charge.until() == null;
    }

    /** Somebody stands in for a leader from a day on, in place of whoever did. */
    static void standIn(Person person, SetStandIn request, Register register, Act act) {
        requireAhead(request.since(), act);
        PortfolioRule.PAIR_OF_LEADERS.require(!person.personId().equals(request.standIn())
                && register.holds(person.personId(), LEADING, request.since())
                && register.holds(request.standIn(), LEADING, request.since()));
        replace(person.personId(), request.standIn(), request, register, act);
        if (request.mutual()) {
            replace(request.standIn(), person.personId(), request, register, act);
        }
        register.announce(List.of(person.personId(), request.standIn()), act);
    }

    private static void replace(String person, String deputy, SetStandIn request, Register register, Act act) {
        register.standIns(row -> row.personId().equals(person) && row.reaches(request.since()))
                .forEach(row -> row.end(request.since(), request.basis()));
        register.begin(StandIn.begin(person, deputy, request.since(), request.basis(), act), act);
    }

    private static void requireAhead(LocalDate since, Act act) {
        PortfolioRule.NOT_BACKDATED.require(!since.isBefore(act.today()));
    }

    private record Key(Kind kind, String code) {

        static Key of(Charge charge) {
            return new Key(charge.kind(), charge.code());
        }
    }
}
