package org.workrules.meeting.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.workrules.testing.SameBand;
import org.workrules.testing.SentStatements;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestTokens;
import org.workrules.testing.TwoSizes;

/**
 * Ten thousand meetings with a hundred thousand topics and decades of leadership: every list and view answers as with a hundred, by
 * the 99th percentile as {@link SameBand} measures it, and no statement reads a large table from end to end. The statements are those
 * that were really sent, taken from the log.
 */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScaleTest {

    private static final Logger LOG = Logger.getLogger(ScaleTest.class);
    private static final int MEETINGS = 10_000;
    private static final Set<String> LARGE = Set.of("topic", "meeting", "meeting_member", "agenda_item", "countersignature",
            "resolution", "minutes", "minutes_excerpt", "meeting_leave", "earlier_countersignature", "topic_party", "meeting_uninvited",
            "planned_meeting", "interest", "office_tenure", "charge", "stand_in", "outing", "entrustment");
    private static final List<String> REGISTER = List.of("person", "office_tenure", "charge", "stand_in", "department");
    private static final String API = "/api/meetings";
    private static final String SOME_TOPIC = "00000000-0000-7000-8000-0000000dbda0";
    private static final String SOME_MEETING = "00000000-0000-7000-8000-000000000033";
    private static final List<String> ASKED = List.of("/topics?limit=50", "/topics?state=DECIDED", "/topics?state=PROPOSED&department=transport",
            "/topics/" + SOME_TOPIC, "?limit=50", "?kind=EXECUTIVE&state=CLOSED", "?from=2030-01-05T00:00:00Z&until=2030-01-25T00:00:00Z",
            "/" + SOME_MEETING, "/resolutions?limit=50", "/resolutions?department=transport", "/resolutions?meetingId=" + SOME_MEETING,
            "/resolutions?topicId=" + SOME_TOPIC, "/resolutions?from=2030-01-10", "/minutes?limit=50", "/minutes?kind=EXECUTIVE&state=ISSUED",
            "/minutes?meetingId=" + SOME_MEETING, "/minutes/excerpts?limit=50", "/minutes/excerpts?topicId=" + SOME_TOPIC, "/leaves?limit=50",
            "/leaves?state=GRANTED", "/leaves?meetingId=" + SOME_MEETING, "/plan?year=2020", "/bodies?state=ACTIVE", "/higher?state=REPORTED",
            "/study/sessions?state=HELD", "/study/plans?year=2031", "/desk", "/views/week?person=vice-mayor-1&from=2030-01-07",
            "/views/topics/" + SOME_TOPIC, "/views/figures?from=2030-01-07&until=2030-01-13", "/views/figures?from=2030-01-07&until=2030-01-13&kind=EXECUTIVE",
            "/views/meetings.csv?from=2030-01-07&until=2030-01-13", "/views/year?year=2030",
            "/" + SOME_MEETING + "/interests", "/leaders?limit=50", "/leaders?office=vice-mayor", "/leaders?inChargeOf=transport",
            "/appointments?limit=50", "/appointments?person=former-0", "/appointments?office=DEPARTMENT_HEAD&on=2031-01-01",
            "/appointments?department=transport", "/portfolios?person=former-0", "/portfolios?code=transport&on=2031-01-01",
            "/stand-ins?person=vice-mayor-1", "/stand-ins?standIn=vice-mayor-1", "/outings?limit=50", "/outings?person=vice-mayor-1",
            "/outings?state=RETURNED", "/outings?overdue=true", "/entrustments?holder=vice-mayor-1", "/entrustments?grantor=mayor",
            "/departments?limit=50", "/leadership/in-charge?kind=DEPARTMENT&code=transport", "/leadership/acting?person=vice-mayor-1");

    @Inject
    DataSource database;

    private TwoSizes sizes;

    /** Not before all tests: the service's port is known to a test only. */
    private TwoSizes sizes() throws SQLException {
        if (sizes == null) {
            sizes = new TwoSizes(database, REGISTER, seed(MEETINGS / 100), seed(MEETINGS));
        }
        return sizes;
    }

    private static String seed(int meetings) {
        return TwoSizes.resource("/scale/seed.sql").replace(":from", "0").replace(":until", String.valueOf(meetings - 1));
    }

    @AfterAll
    void clean() throws SQLException {
        if (sizes != null) {
            sizes.close();
        }
    }

    @Test
    void everyListAndViewAnswersInTheSameBandAsWithAHundred() throws SQLException {
        TwoSizes two = sizes();
        SameBand band = new SameBand();
        ASKED.forEach(address -> band.ask(address, 200, () -> HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + API
                + address)).header("Authorization", "Bearer " + TestTokens.as("office-director")).build()));
        List<String> slower = band.slower(two);
        band.measured().forEach(LOG::info);
        assertEquals(List.of(), slower);
    }

    @Test
    void noStatementReadsALargeTableFromEndToEnd() throws SQLException {
        sizes().use("large");
        Set<String> sent = SentStatements.during(() -> List.of("mayor", "office-director", "head-transport", "clerk-education")
                .forEach(person -> ASKED.forEach(address -> as(person).get(API + address))));
        sent.addAll(List.of(WeekView.SQL, TrailView.SQL, FiguresView.SQL, MeetingRow.SQL));
        assertTrue(sent.size() > 60, () -> "only " + sent);
        assertEquals(Set.of(), SentStatements.scanned(sent, LARGE));
    }
}
