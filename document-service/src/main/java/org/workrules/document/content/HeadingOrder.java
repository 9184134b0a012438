package org.workrules.document.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the numbers of headings follow each other: each level counts from one, anew below each heading of a higher level. */
public final class HeadingOrder {

    private static final int LEVELS = 4;
    private static final int TEN = 10;
    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern NUMBER = Pattern.compile("[一二三四五六七八九十百]+|\\d+");

    private HeadingOrder() {
    }

    /** The headings whose number does not follow. */
    public static List<String> outOfOrder(List<Block> blocks) {
        int[] last = new int[LEVELS + 1];
        List<String> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                int number = number(heading.title());
                if (number != last[heading.level()] + 1) {
                    found.add(heading.title());
                }
                last[heading.level()] = number;
                Arrays.fill(last, heading.level() + 1, last.length, 0);
            }
        }
        return List.copyOf(found);
    }

    private static int number(String title) {
        Matcher number = NUMBER.matcher(title);
        return !number.find() ? 0 : Character.isDigit(number.group().charAt(0)) ? Integer.parseInt(number.group()) : han(number.group());
    }

    /** Chinese numbers up to 99; 十二 is 12, 二十 is 20. */
    private static int han(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(text.charAt(text.length() - 1)) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(ten - 1)) + 1;
        int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1)) + 1;
        return tens * TEN + ones;
    }
}
