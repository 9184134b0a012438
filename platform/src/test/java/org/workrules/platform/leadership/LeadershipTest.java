package org.workrules.platform.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.platform.leadership.Leaders.Leadership;

/** What services conclude from the positions that meeting-service announces. */
class LeadershipTest {

    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");

    private static Leader leader(String id, List<String> departments, String standIn, Instant awayFrom, List<String> entrusted) {
        return new Leader(new LeaderPositioned(id, id, "government", List.of("vice-mayor"), departments, List.of("field-" + id), standIn,
                awayFrom, awayFrom == null ? null : NOW.plus(Duration.ofDays(1)), entrusted, List.of()), 1);
    }

    private static String inCharge(String department, Leader... leaders) {
        return new Leadership(List.of(leaders)).inChargeOf(department).map(Leader::personId).orElse(null);
    }

    @Test
    void whatTheMayorEntrustedGoesBeforeThePortfolio() {
        Leader regular = leader("vm-1", List.of("transport"), null, null, List.of());
        assertEquals("vm-1", inCharge("transport", regular, leader("vm-2", List.of(), null, null, List.of())));
        assertEquals("vm-2", inCharge("transport", regular, leader("vm-2", List.of(), null, null, List.of("transport"))));
    }

    @Test
    void theStandInActsWhileALeaderIsAwayUnlessAwayToo() {
        Leader away = leader("vm-1", List.of(), "vm-2", NOW.minusSeconds(1), List.of());
        Leadership one = new Leadership(List.of(away, leader("vm-2", List.of(), "vm-1", null, List.of())));
        assertEquals("vm-2", one.actingFor("vm-1", NOW).orElseThrow().personId());
        assertEquals("vm-1", one.actingFor("vm-1", NOW.plus(Duration.ofDays(1))).orElseThrow().personId());
        Leadership both = new Leadership(List.of(away, leader("vm-2", List.of(), "vm-3", NOW, List.of()),
                leader("vm-3", List.of(), null, null, List.of())));
        assertTrue(both.actingFor("vm-1", NOW).isEmpty());
    }

    @Test
    void theStandInActsForWhoKeepsOutUnlessHinderedToo() {
        Leadership all = new Leadership(List.of(leader("vm-1", List.of(), "vm-2", null, List.of()), leader("vm-2", List.of(), "vm-3", null, List.of()),
                leader("vm-3", List.of(), "vm-4", null, List.of()), leader("vm-4", List.of(), null, NOW, List.of())));
        assertEquals("vm-1", all.actingFor("vm-1", NOW, Set.of()).orElseThrow().personId());
        assertEquals("vm-2", all.actingFor("vm-1", NOW, Set.of("vm-1")).orElseThrow().personId());
        assertTrue(all.actingFor("vm-1", NOW, Set.of("vm-1", "vm-2")).isEmpty(), "nobody stands in for a stand-in");
        assertTrue(all.actingFor("vm-3", NOW, Set.of("vm-3")).isEmpty(), "the stand-in is away");
    }

    @Test
    void anEventFromBeforeEntrustmentsIsReadAsOneWithout() throws Exception {
        LeaderPositioned old = JsonMapper.builder().addModule(new JavaTimeModule()).build().readValue("""
                {"personId": "vm-1", "name": "周明远", "department": "government", "offices": ["vice-mayor"],
                 "departments": ["transport"], "fields": [], "standIn": null, "awayFrom": null, "awayUntil": null}""",
                LeaderPositioned.class);
        assertEquals(List.of(), old.entrustedDepartments());
        assertEquals(List.of("transport"), old.departments());
    }
}
