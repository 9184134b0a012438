package org.workrules.gateway.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The two languages the product speaks. */
public enum Language {
    /** Chinese, spoken unless English is asked for. */
    ZH("zh"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as {@code Content-Language} names it. */
    public String tag() {
        return tag;
    }

    /**
     * The language a caller asks for.
     *
     * @param acceptLanguage the value of {@code Accept-Language}, or {@code null}; one that cannot be read asks for nothing
     */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        List<Locale.LanguageRange> wishes;
        try {
            wishes = Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException unreadable) {
            return ZH;
        }
        return wishes.stream()
                .filter(wish -> wish.getWeight() > 0)
                .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight).reversed())
                .map(wish -> spoken(wish.getRange()))
                .filter(language -> language != null)
                .findFirst()
                .orElse(ZH);
    }

    private static Language spoken(String range) {
        if (range.equals("*") || range.equals("zh") || range.startsWith("zh-")) {
            return ZH;
        }
        return range.equals("en") || range.startsWith("en-") ? EN : null;
    }
}
