package org.workrules.platform.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workrules.platform.rules.Text;

/** Puts an {@link Explanation} into sentences, one after the other as a clerk would count on the fingers. */
final class ExplanationText {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
            .withZone(BusinessZone.ID);

    private static final int MINUTES_OF_AN_HOUR = 60;

    private final Explanation told;
    private final List<Text> sentences = new ArrayList<>();

    private ExplanationText(Explanation told) {
        this.told = told;
    }

    static Text of(Explanation told) {
        ExplanationText text = new ExplanationText(told);
        text.limit();
        text.beginning();
        text.extensions();
        text.skipped();
        text.end();
        text.certainty();
        return new Text(join(text.sentences, Text::en, " "), join(text.sentences, Text::zh, ""));
    }

    private void limit() {
        say("Limit: %s.", "时限:%s。", limit(told.limit()));
    }

    private void beginning() {
        boolean anew = told.begun() instanceof ClockFact.Restarted;
        Text reason = told.begun().reason();
        if (told.lastDay() == null) {
            say(anew ? "The clock began anew at %s (%s)." : "The clock began at %s (%s).",
                    anew ? "自%s起重新计算(%s)。" : "自%s起计算(%s)。", moment(told.begun().at()), reason);
        } else {
            say(anew ? "The clock began anew on %s (%s), which is day 0." : "The clock began on %s (%s), which is day 0.",
                    anew ? "自%s起重新计算(%s),当日不计入。" : "自%s起计算(%s),当日不计入。",
                    BusinessZone.dayOf(told.begun().at()), reason);
        }
    }

    private void extensions() {
        told.extensions().forEach(extended -> say("Extended on %s by %s (%s).", "%s延长%s(%s)。",
                BusinessZone.dayOf(extended.at()), limit(new Limit(extended.figure(), told.limit().unit())), extended.reason()));
        if (!told.extensions().isEmpty()) {
            say("In all: %s.", "合计:%s。", limit(told.total()));
        }
    }

    private void skipped() {
        if (!told.skipped().isEmpty()) {
            say("Not counted: %s.", "不计入:%s。", list(told.skipped().stream().map(ExplanationText::skipped).toList()));
        }
        if (!told.madeUp().isEmpty()) {
            say("Counted although on a weekend: %s.", "调休上班,计入:%s。", list(told.madeUp().stream()
                    .map(day -> text("%s (make-up workday, %s)", "%s(%s调休)", day.date(), HolidayName.of(day.name())))
                    .toList()));
        }
    }

    private void end() {
        if (told.lastDay() == null) {
            say("Due at %s, Beijing time.", "截止时间:%s(北京时间)。", moment(told.dueAt()));
        } else {
            say("Due at 24:00 on %s, Beijing time.", "截止时间:%s 24时(北京时间)。", told.lastDay());
        }
    }

    private void certainty() {
        if (told.standing() != null) {
            say("The clock has stood since %s (%s) and the end moves until it is resumed.",
                    "自%s起暂停计算(%s),恢复后顺延。", moment(told.standing().at()), told.standing().reason());
        }
        if (!told.estimatedYears().isEmpty()) {
            String years = told.estimatedYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
            say("Estimated: no calendar is published for %s, so weekends alone were left out.",
                    "预估:%s年放假安排尚未公布,仅扣除周末。", years);
        }
        if (!told.calendarVersion().equals(Explanation.NO_CALENDAR)) {
            say("Calendar: %s.", "日历版本:%s。", told.calendarVersion());
        }
    }

    private static Text skipped(Skipped span) {
        if (span instanceof Skipped.PausedTime paused) {
            return text("%s to %s (paused: %s)", "%s至%s(暂停:%s)", moment(paused.from()), moment(paused.to()), paused.reason());
        }
        Skipped.Days days = (Skipped.Days) span;
        return text("%s (%s)", "%s(%s)", span(days.from(), days.to()), why(days));
    }

    private static Text why(Skipped.Days days) {
        if (days instanceof Skipped.Holiday holiday) {
            return HolidayName.of(holiday.name());
        }
        return days instanceof Skipped.PausedDays paused
                ? text("paused: %s", "暂停:%s", paused.reason())
                : text("weekend", "周末");
    }

    private static Text span(LocalDate from, LocalDate to) {
        return from.equals(to) ? text("%s", "%s", from) : text("%s to %s", "%s至%s", from, to);
    }

    private static Text limit(Limit limit) {
        int figure = limit.figure();
        return switch (limit.unit()) {
            case MINUTES -> minutes(figure);
            case HOURS -> hours(figure);
            case CALENDAR_DAYS -> text("%s calendar day%s", "%s日", figure, plural(figure));
            case WORKING_DAYS -> text("%s working day%s", "%s个工作日", figure, plural(figure));
            case MONTHS -> text("%s month%s", "%s个月", figure, plural(figure));
        };
    }

    private static Text minutes(int figure) {
        int over = figure % MINUTES_OF_AN_HOUR;
        Text rest = text("%s minute%s", "%s分钟", over, plural(over));
        if (figure < MINUTES_OF_AN_HOUR) {
            return rest;
        }
        Text hours = hours(figure / MINUTES_OF_AN_HOUR);
        return over == 0 ? hours : text("%s %s", "%s%s", hours, rest);
    }

    private static Text hours(int figure) {
        return text("%s hour%s", "%s小时", figure, plural(figure));
    }

    private static String plural(int figure) {
        return figure == 1 ? "" : "s";
    }

    private static Text list(List<Text> items) {
        return new Text(join(items, Text::en, "; "), join(items, Text::zh, ";"));
    }

    private static String moment(Instant instant) {
        return SECOND.format(instant);
    }

    private void say(String en, String zh, Object... arguments) {
        sentences.add(text(en, zh, arguments));
    }

    /** Fills arguments in, those that are texts themselves in their own language. */
    private static Text text(String en, String zh, Object... arguments) {
        return new Text(fill(en, Text::en, arguments), fill(zh, Text::zh, arguments));
    }

    private static String fill(String pattern, Function<Text, String> language, Object... arguments) {
        Object[] filled = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            filled[i] = arguments[i] instanceof Text text ? language.apply(text) : arguments[i];
        }
        return String.format(Locale.ROOT, pattern, filled);
    }

    private static String join(List<Text> texts, Function<Text, String> language, String separator) {
        return texts.stream().map(language).collect(Collectors.joining(separator));
    }
}
