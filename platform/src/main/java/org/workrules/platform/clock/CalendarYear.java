package org.workrules.platform.clock;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The holidays and make-up workdays of one year as the State Council published them. The form is that of the public
 * {@code holiday-cn} data: {@code {"year", "papers", "days": [{"name", "date", "isOffDay"}]}}. A year's notice may name
 * days at the end of the year before.
 *
 * @param year   the year the notice is for
 * @param papers addresses of the notices it was taken from
 * @param days   every day that differs from an ordinary week, or confirms it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CalendarYear(@JsonProperty(required = true) int year, List<String> papers,
                           @JsonProperty(required = true) List<Day> days) {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    /**
     * One day of the notice.
     *
     * @param name     Chinese name of the holiday; empty when left out
     * @param date     the day
     * @param isOffDay true when it is off, false when it is worked
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Day(String name, LocalDate date, @JsonProperty(required = true) boolean isOffDay) {
        /** @throws IllegalArgumentException without a date */
        public Day {
            name = name == null ? "" : name;
            if (date == null) {
                throw new IllegalArgumentException("a day has no date");
            }
        }
    }

    /**
     * Copies the lists and checks the days.
     *
     * @throws IllegalArgumentException when no day is listed, one stands twice, or one belongs to another year
     */
    public CalendarYear {
        papers = papers == null ? List.of() : List.copyOf(papers);
        days = days == null ? List.of() : List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("the calendar of " + year + " lists no days");
        }
        Set<LocalDate> seen = new HashSet<>();
        for (Day day : days) {
            if (!belongs(year, day.date())) {
                throw new IllegalArgumentException(day.date() + " does not belong to the calendar of " + year);
            }
            if (!seen.add(day.date())) {
                throw new IllegalArgumentException(day.date() + " stands twice in the calendar of " + year);
            }
        }
    }

    /**
     * Reads a year.
     *
     * @throws IllegalArgumentException when the text is no calendar; the message says what is wrong
     */
    public static CalendarYear parse(String json) {
        try {
            CalendarYear year = JSON.readValue(json, CalendarYear.class);
            if (year == null) {
                throw new IllegalArgumentException("not a calendar year: null");
            }
            return year;
        } catch (ValueInstantiationException wrong) {
            throw new IllegalArgumentException("not a calendar year: " + wrong.getCause().getMessage(), wrong);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("not a calendar year: see {\"year\", \"papers\", \"days\"}", unreadable);
        }
    }

    private static boolean belongs(int year, LocalDate date) {
        return date.getYear() == year || date.getYear() == year - 1 && date.getMonthValue() == 12;
    }
}
