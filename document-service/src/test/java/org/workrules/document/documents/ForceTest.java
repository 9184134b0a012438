package org.workrules.document.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.document.format.Issuer;
import org.workrules.document.signing.Purpose;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.ClockAct;
import org.workrules.platform.pipeline.Denied;

/** From when to when a document binds: 撤销 and 废止, replacement, correction, expiry (2012 regulation, art. 33). */
class ForceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final EndDocument END = new EndDocument("与上位法抵触", "备案审查意见5号", null);

    private static ForceRequest from(LocalDate first, LocalDate last) {
        return new ForceRequest(first, last, null, null);
    }

    private static Document issuedOpen() {
        return Samples.issued(Samples.draft());
    }

    @Test
    void aDocumentBindsFromTheDayItIsIssuedUnlessItSaysOtherwise() {
        Document document = issuedOpen();
        assertEquals(Standing.IN_FORCE, document.standing(TODAY));
        assertNull(document.view().force().expiresOn());
        assertEquals(Standing.NOT_ISSUED, Samples.drafted().standing(TODAY));
        Document later = Samples.issued(Samples.draft().force(from(TODAY.plusDays(30), TODAY.plusDays(40))));
        assertEquals(Standing.NOT_YET_IN_FORCE, later.standing(TODAY.plusDays(29)));
        assertEquals(Standing.IN_FORCE, later.standing(TODAY.plusDays(30)));
        assertEquals(Standing.IN_FORCE, later.standing(TODAY.plusDays(40)));
        assertEquals(Standing.EXPIRED, later.standing(TODAY.plusDays(41)));
    }

    @Test
    void nothingBindsBackward() {
        assertBreaks(ForceRule.NOT_BACKWARD, () -> Samples.draft().force(from(TODAY.minusDays(1), null)).by("clerk-transport"));
        assertBreaks(ForceRule.NOT_BACKWARD, () -> Samples.draft().force(from(TODAY, TODAY.minusDays(1))).by("clerk-transport"));
        assertEquals(TODAY, Samples.draft().force(from(TODAY, TODAY)).by("clerk-transport").view().force().effectiveFrom());
    }

    @Test
    void aDayThatPassedBeforeTheIssueIsNotKept() {
        assertBreaks(ForceRule.NOT_BACKWARD, () -> Samples.issued(Samples.draft().force(from(TODAY, null)),
                Samples.stored(Samples.hash(Samples.BODY)), Samples.NOW.plusSeconds(86_400)));
    }

    @Test
    void aNormativeDocumentHasAPeriodAndItsClockRuns() {
        Act act = Samples.act("office-director");
        Document document = Samples.issued(Samples.draft().purpose(Purpose.NORMATIVE), Samples.stored(Samples.hash(Samples.BODY)), act);
        assertEquals(LocalDate.of(2031, 11, 23), document.view().force().expiresOn());
        ClockAct.StartUntil clock = assertInstanceOf(ClockAct.StartUntil.class, act.clockActs().get(0));
        assertEquals(BusinessZone.endOf(LocalDate.of(2031, 11, 23)), clock.dueAt());
        assertEquals(LocalDate.of(2031, 11, 23), ((DocumentIssued) act.events().get(0)).expiresOn());
        assertBreaks(ForceRule.NORMATIVE_TERM, () -> Samples.draft().purpose(Purpose.NORMATIVE)
                .force(from(TODAY, LocalDate.of(2031, 11, 24))).by("clerk-transport"));
        Samples.draft().purpose(Purpose.NORMATIVE).force(from(TODAY, LocalDate.of(2031, 11, 23))).by("clerk-transport");
    }

    @Test
    void whatIsAnnulledNeverBound() {
        Document document = issuedOpen();
        Act act = Samples.act("mayor", Instant.parse("2027-03-01T02:00:00Z"));
        Ended.of(document, act).annul(END, Set.of());
        assertEquals(Standing.ANNULLED, document.standing(TODAY), "from the beginning");
        assertEquals(Standing.ANNULLED, document.standing(LocalDate.of(2027, 3, 1)));
        DocumentEnded told = (DocumentEnded) act.events().get(0);
        assertEquals(Ending.ANNULLED, told.ending());
        assertEquals(TODAY, told.endedOn());
        assertEquals("备案审查意见5号", told.basis());
    }

    @Test
    void whatIsRepealedBoundUntilThatDay() {
        Document document = issuedOpen();
        Act act = Samples.act("mayor");
        Ended.of(document, act).repeal(new EndDocument("任务完成", "市政府决定", TODAY.plusDays(10)), Set.of());
        assertEquals(Standing.IN_FORCE, document.standing(TODAY.plusDays(9)), "what was done before stands");
        assertEquals(Standing.REPEALED, document.standing(TODAY.plusDays(10)));
        assertEquals(TODAY.plusDays(10), ((DocumentEnded) act.events().get(0)).endedOn());
        assertInstanceOf(ClockAct.Stop.class, act.clockActs().get(0));
    }

    @Test
    void aRepealLooksForward() {
        EndDocument past = new EndDocument("任务完成", "市政府决定", TODAY.minusDays(1));
        assertBreaks(ForceRule.REPEAL_AHEAD, () -> Ended.of(issuedOpen(), Samples.act("mayor")).repeal(past, Set.of()));
    }

    @Test
    void onlyWhatStandsIsEndedAndByItsIssuer() {
        assertBreaks(ForceRule.STANDS, () -> Ended.of(Samples.numbered(), Samples.act("mayor")).annul(END, Set.of()));
        Document twice = issuedOpen();
        Ended.of(twice, Samples.act("mayor")).annul(END, Set.of());
        assertBreaks(ForceRule.STANDS, () -> Ended.of(twice, Samples.act("mayor")).repeal(END, Set.of()));
        assertThrows(Denied.class, () -> Ended.of(issuedOpen(), Samples.act("office-director")).annul(END, Set.of()));
        assertThrows(Denied.class, () -> Ended.of(Samples.draft().purpose(Purpose.OFFICE_DOCUMENT).issuer(Issuer.GOVERNMENT_OFFICE)
                .by("clerk-transport"), Samples.act("mayor")).annul(END, Set.of()));
    }

    @Test
    void aNewDocumentTakesThePlaceOfTheOldFromItsFirstDay() {
        Document old = issuedOpen();
        Act act = Samples.act("office-director");
        ForceRequest force = new ForceRequest(TODAY.plusDays(5), null, List.of(old.id()), null);
        Document successor = Samples.issued(Samples.draft().force(force, old),
                new IssueFacts(Samples.hash(Samples.BODY), List.of(old), null), act);
        assertEquals(Standing.IN_FORCE, old.standing(TODAY.plusDays(4)));
        assertEquals(Standing.REPEALED, old.standing(TODAY.plusDays(5)));
        assertEquals(successor.id(), old.view().force().endedByDocument());
        DocumentEnded told = (DocumentEnded) act.events().get(1);
        assertEquals(Ending.SUPERSEDED, told.ending());
        assertEquals(successor.id(), told.byDocumentId());
        assertEquals(List.of(old.id()), ((DocumentIssued) act.events().get(0)).supersedes());
    }

    @Test
    void aCorrectionLeavesTheDocumentInForce() {
        Document wrong = issuedOpen();
        Document correction = Samples.issued(Samples.draft().force(new ForceRequest(null, null, null, wrong.id()), wrong),
                new IssueFacts(Samples.hash(Samples.BODY), List.of(), wrong), Samples.NOW);
        assertEquals(correction.id(), wrong.view().force().correctedBy());
        assertEquals(Standing.IN_FORCE, wrong.standing(TODAY));
    }

    @Test
    void onlyDocumentsOfTheSameIssuerThatStandAreSuperseded() {
        Document old = issuedOpen();
        ForceRequest unknown = new ForceRequest(null, null, List.of(UUID.randomUUID()), null);
        assertBreaks(ForceRule.SAME_ISSUER, () -> Samples.draft().force(unknown).by("clerk-transport"));
        ForceRequest known = new ForceRequest(null, null, List.of(old.id()), null);
        assertBreaks(ForceRule.SAME_ISSUER, () -> Samples.draft().purpose(Purpose.OFFICE_DOCUMENT).issuer(Issuer.GOVERNMENT_OFFICE)
                .force(known, old).by("clerk-transport"));
        Ended.of(old, Samples.act("mayor")).annul(END, Set.of());
        assertBreaks(ForceRule.STANDS, () -> Samples.draft().force(known, old).by("clerk-transport"));
    }

    @Test
    void aPeriodThatEndsEndsTheDocumentOnce() {
        Document document = Samples.issued(Samples.draft().force(from(TODAY, TODAY.plusDays(1))));
        Act act = Samples.act("mayor", Instant.parse("2026-11-26T02:00:00Z"));
        Ended.of(document, act).expire();
        Ended.of(document, act).expire();
        assertEquals(1, act.events().size());
        assertEquals(Ending.EXPIRED, ((DocumentEnded) act.events().get(0)).ending());
        assertEquals(Standing.IN_FORCE, document.standing(TODAY.plusDays(1)));
        assertEquals(Standing.EXPIRED, document.standing(TODAY.plusDays(2)));
    }
}
