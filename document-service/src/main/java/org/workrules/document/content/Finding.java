package org.workrules.document.content;

import org.workrules.platform.rules.Text;

/**
 * What a look at a file found.
 *
 * @param harm   whether the file may do harm; otherwise it is not of the type it is said to be
 * @param detail what was seen
 */
public record Finding(boolean harm, Text detail) {

    /** The file is not of the type it is said to be. */
    static Finding notItsType(String en, String zh, Object... values) {
        return new Finding(false, Text.of(en, zh, values));
    }

    /** The file may do harm to whoever opens it. */
    static Finding harmful(String en, String zh, Object... values) {
        return new Finding(true, Text.of(en, zh, values));
    }
}
