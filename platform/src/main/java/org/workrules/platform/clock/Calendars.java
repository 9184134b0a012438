package org.workrules.platform.clock;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.workrules.platform.rhythm.Rhythm;

/**
 * The business calendar in force. The years that ship with the product are put into the table {@code calendar_year} at
 * the start; a year loaded later stands there too and wins. A year that ships is never forgotten, whatever became of its
 * row: without its holidays limits would end too early. The calendar is kept in memory and read again every
 * {@code workrules.calendar.refresh}, so a year loaded at another replica is known within that time and nobody who holds
 * a connection waits for a second one.
 */
@ApplicationScoped
public class Calendars {

    private static final Logger LOG = Logger.getLogger(Calendars.class);
    private static final int FIRST_SHIPPED = 2024;
    private static final Duration START = Duration.ofSeconds(10);
    private static final String SELECT = "select content::text as content from calendar_year order by year";
    private static final String SHIP = """
            insert into calendar_year (year, content, origin, loaded_by) values ($1, cast($2::text as jsonb), 'SHIPPED', 'workrules')
            on conflict do nothing""";
    private static final String LOAD = """
            insert into calendar_year (year, content, origin, loaded_by) values ($1, cast($2::text as jsonb), 'LOADED', $3)
            on conflict (year) do update
            set content = excluded.content, origin = excluded.origin, loaded_by = excluded.loaded_by, loaded_at = now()""";

    private final Pool pool;
    private final Rhythm rhythm;
    private final Duration refresh;
    private final List<CalendarYear> shipped = shipped().stream().map(CalendarYear::parse).toList();
    private volatile BusinessCalendar calendar = BusinessCalendar.of(shipped);

    Calendars(Pool pool, Rhythm rhythm, @ConfigProperty(name = "workrules.calendar.refresh", defaultValue = "60s") Duration refresh) {
        this.pool = pool;
        this.rhythm = rhythm;
        this.refresh = refresh;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        try {
            Multi.createFrom().iterable(shipped())
                    .onItem().transformToUniAndConcatenate(json -> pool.preparedQuery(SHIP)
                            .execute(Tuple.of(CalendarYear.parse(json).year(), json)))
                    .collect().last().chain(this::reload).await().atMost(START);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "WR-0502 the calendar table could not be read at the start; the shipped calendar is used until it can");
        }
        rhythm.every(refresh, "WR-0503 the calendar table could not be read, the last known calendar is used", this::reload);
    }

    /** The calendar to count by, as last read. */
    public BusinessCalendar known() {
        return calendar;
    }

    /**
     * Loads the calendar of a year, or replaces it. Open deadlines in working days are counted again within
     * {@code workrules.deadline.recount-interval}, and what moved is recorded with each.
     *
     * @param json the year, as {@link CalendarYear#parse} reads it
     * @param by   who loads it
     * @return the calendar then in force; fails with {@link IllegalArgumentException} when the text is no calendar
     */
    public Uni<BusinessCalendar> load(String json, String by) {
        return Uni.createFrom().item(() -> CalendarYear.parse(json))
                .chain(year -> pool.preparedQuery(LOAD).execute(Tuple.of(year.year(), json, by)))
                .chain(this::reload);
    }

    private Uni<BusinessCalendar> reload() {
        return pool.query(SELECT).execute().map(rows -> {
            calendar = BusinessCalendar.of(years(rows));
            return calendar;
        });
    }

    private List<CalendarYear> years(RowSet<Row> rows) {
        List<CalendarYear> years = new ArrayList<>(shipped);
        rows.forEach(row -> years.add(CalendarYear.parse(row.getString("content"))));
        return years;
    }

    /** The years on the class path, from the first until one is missing. */
    static List<String> shipped() {
        List<String> years = new ArrayList<>();
        for (int year = FIRST_SHIPPED; ; year++) {
            try (InputStream file = Calendars.class.getResourceAsStream("/calendar/holiday-cn-" + year + ".json")) {
                if (file == null) {
                    return years;
                }
                years.add(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
