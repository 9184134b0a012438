package org.workrules.document.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leader;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.leadership.Leaders.Leadership;

/** A small government for tests: a mayor, vice-mayors for transport and for foreign affairs, a secretary-general, a director. */
final class Cabinet {

    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final String TRANSPORT = "transport";

    private final List<Leader> leaders = new ArrayList<>();

    /** Everybody present. */
    static Leadership present() {
        return new Cabinet().seat(null).leadership();
    }

    /** Everybody proper is away, and one person stands in for all of them. */
    static Leadership awayWith(String standIn, Office office) {
        Cabinet cabinet = new Cabinet().seat(standIn);
        cabinet.add(standIn, office, List.of(), List.of(), null);
        return cabinet.leadership();
    }

    /** One vice-mayor and nobody else. */
    static Leadership viceMayor(String id) {
        Cabinet cabinet = new Cabinet();
        cabinet.add(id, Office.VICE_MAYOR, List.of(), List.of(), null);
        return cabinet.leadership();
    }

    private Cabinet seat(String standIn) {
        add("m", Office.MAYOR, List.of(), List.of(), standIn);
        add("v-dept", Office.VICE_MAYOR, List.of(TRANSPORT), List.of(), standIn);
        add("v-foreign", Office.VICE_MAYOR, List.of(), List.of("foreign-affairs"), standIn);
        add("v-other", Office.VICE_MAYOR, List.of("health"), List.of(), null);
        add("sg", Office.SECRETARY_GENERAL, List.of(), List.of(), standIn);
        add("director", Office.OFFICE_DIRECTOR, List.of(), List.of(), standIn);
        return this;
    }

    private void add(String id, Office office, List<String> departments, List<String> fields, String standIn) {
        Instant away = standIn == null ? null : NOW.minusSeconds(60);
        leaders.add(new Leader(new LeaderPositioned(id, id, "government", List.of(office.role()), departments, fields, standIn,
                away, null), 1));
    }

    private Leadership leadership() {
        return new Leadership(leaders);
    }

    /** A signer with one office. */
    static Signer signer(String id, Office office) {
        Set<Office> offices = EnumSet.of(office);
        return new Signer(id, id, offices);
    }

    /** A case at a step. */
    static SigningCase matter(Purpose purpose, int step, Leadership leadership, List<Authorization> authorizations) {
        return matter(purpose, step, leadership, authorizations, Set.of());
    }

    /** A case at a step, of which some keep out. */
    static SigningCase matter(Purpose purpose, int step, Leadership leadership, List<Authorization> authorizations, Set<String> keepOut) {
        return new SigningCase(purpose, step, TRANSPORT, TODAY, true, NOW, leadership, authorizations, keepOut);
    }
}
