package org.workrules.platform.rules;

import java.util.Locale;

/**
 * A sentence in the two languages the product speaks.
 *
 * @param en English
 * @param zh Chinese
 */
public record Text(String en, String zh) {

    /** Both languages with the same arguments filled in, as {@link String#format} does. */
    public static Text of(String en, String zh, Object... arguments) {
        return arguments.length == 0
                ? new Text(en, zh)
                : new Text(String.format(Locale.ROOT, en, arguments), String.format(Locale.ROOT, zh, arguments));
    }

    /** The sentence in the language asked for; Chinese unless English is asked for. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
