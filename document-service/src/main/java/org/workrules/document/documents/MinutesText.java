package org.workrules.document.documents;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workrules.document.resolutions.MeetingKind;
import org.workrules.platform.clock.BusinessZone;

/** The text of minutes as a document: GB/T 9704-2012 puts present, on leave and attending below the text (出席、请假、列席). */
final class MinutesText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final int TITLE = 200;

    private MinutesText() {
    }

    /** The title: kind of the meeting, its number where it has one. */
    static String title(MinutesIssued minutes) {
        String title = (minutes.title() == null || minutes.title().isBlank() ? meeting(minutes.meetingKind()) : minutes.title())
                + (minutes.title() != null && minutes.title().endsWith("纪要") ? "" : "纪要") + "(" + minutes.number() + ")";
        return title.length() <= TITLE ? title : title.substring(0, TITLE);
    }

    private static String meeting(MeetingKind kind) {
        return switch (kind) {
            case PLENARY -> "市政府全体会议";
            case EXECUTIVE -> "市政府常务会议";
            case MAYORS_OFFICE -> "市长办公会议";
            case SPECIAL -> "市政府专题会议";
        };
    }

    /** The text with when and by whom it was held, and the three blocks; a block without names is left out. Minutes have no annexes, which a form feed would begin. */
    static String body(MinutesIssued minutes) {
        String held = minutes.heldAt() == null ? "" : "会议时间:" + DAY.format(minutes.heldAt().atZone(BusinessZone.ID)) + "\n";
        String chair = minutes.chair() == null ? "" : "主持:" + minutes.chair() + "\n";
        return Stream.of(held + chair + minutes.content(), block("出席", minutes.present()), block("请假", minutes.onLeave()),
                block("列席", minutes.attending())).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n")).replace('\f', '\n');
    }

    private static String block(String name, List<String> people) {
        return people == null || people.isEmpty() ? "" : name + ":" + String.join(" ", people);
    }
}
