package org.workrules.platform.clock;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.workrules.platform.rules.Text;

/** The statutory holidays by their Chinese names, and what they are called in English. */
final class HolidayName {

    private static final String AND = "、";
    private static final Map<String, String> ENGLISH = Map.of(
            "元旦", "New Year's Day",
            "春节", "Spring Festival",
            "清明节", "Tomb-Sweeping Day",
            "劳动节", "Labour Day",
            "端午节", "Dragon Boat Festival",
            "中秋节", "Mid-Autumn Festival",
            "国庆节", "National Day");

    private HolidayName() {
    }

    /** Both names; one that is not known, or several joined by an enumeration comma, are told as far as known. */
    static Text of(String chinese) {
        return new Text(Arrays.stream(chinese.split(AND)).map(name -> ENGLISH.getOrDefault(name, name))
                .collect(Collectors.joining(" and ")), chinese);
    }
}
