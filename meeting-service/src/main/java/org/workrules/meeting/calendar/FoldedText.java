package org.workrules.meeting.calendar;

import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.model.Calendar;

/**
 * The text of an iCalendar object with long lines folded (RFC 5545, 3.1): at most 75 octets of UTF-8 to a line, and no character
 * cut in two. The library counts characters, of which a Chinese one takes three octets.
 */
public final class FoldedText {

    private static final int MOST_OCTETS = 75;
    private static final String LINE_BREAK = "\r\n";

    private FoldedText() {
    }

    /** The text of a calendar. */
    public static String of(Calendar calendar) {
        StringBuilder folded = new StringBuilder();
        calendar.toString().replace(LINE_BREAK + " ", "").lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder into) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                into.append(LINE_BREAK).append(' ');
                octets = 1;
            }
            into.append(character);
            octets += length;
            at += character.length();
        }
        into.append(LINE_BREAK);
    }
}
