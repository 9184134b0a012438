package org.workrules.platform.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.rules.Text;

/** What the tests of clocks are made of: moments in Beijing time, facts, the shipped calendar. */
public final class Moments {

    /** The calendar that ships: 2024 to 2026. */
    public static final BusinessCalendar SHIPPED = BusinessCalendar.of(
            Calendars.shipped().stream().map(CalendarYear::parse).toList());

    /** A reason, where it does not matter. */
    public static final Text REASON = new Text("received", "收件");

    /** An invented notice for 2027: 4 and 5 January off for New Year, worked on Saturday the 9th. */
    public static final String YEAR_2027 = """
            {"year": 2027, "papers": ["https://example.org/2027"], "days": [
              {"name": "元旦", "date": "2027-01-04", "isOffDay": true},
              {"name": "元旦", "date": "2027-01-05", "isOffDay": true},
              {"name": "元旦", "date": "2027-01-09", "isOffDay": false}]}""";

    private Moments() {
    }

    /** A moment in Beijing time, as {@code 2026-09-14T10:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BusinessZone.ID).toInstant();
    }

    static ClockFact.Started started(String local) {
        return new ClockFact.Started(at(local), REASON);
    }

    static ClockFact.Paused paused(String local) {
        return new ClockFact.Paused(at(local), new Text("third party consulted", "征求第三方意见"));
    }

    static ClockFact.Resumed resumed(String local) {
        return new ClockFact.Resumed(at(local), new Text("third party answered", "第三方已答复"));
    }

    static ClockFact.Restarted restarted(String local) {
        return new ClockFact.Restarted(at(local), new Text("request corrected", "申请补正"));
    }

    static ClockFact.Extended extended(String local, int figure) {
        return new ClockFact.Extended(at(local), figure, new Text("complex", "情况复杂"));
    }

    static ClockFact.Stopped met(String local) {
        return new ClockFact.Stopped(at(local), ClockFact.Ending.MET, new Text("answered", "已答复"));
    }

    static ClockFact.Stopped cancelled(String local) {
        return new ClockFact.Stopped(at(local), ClockFact.Ending.CANCELLED, new Text("withdrawn", "撤回"));
    }

    static Projection project(Limit limit, ClockFact... facts) {
        return DeadlineProjection.project(List.of(facts), limit, SHIPPED);
    }

    static DeadlineTerms terms(Limit limit) {
        return DeadlineTerms.of("request.answer", "Request", UUID.fromString("0190b0c0-0000-7000-8000-000000000001"),
                "Answer to request 7", "disclosure.request.answer", limit);
    }
}
