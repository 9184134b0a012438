package org.workrules.platform.identity;

/**
 * The unified social credit code of an organization (统一社会信用代码, GB 32100-2015): 18 characters, the last of which checks the
 * others, so that a slip of the pen is seen.
 */
public final class CreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {
    }

    /** Whether a text is such a code and its check character is right. */
    public static boolean isValid(String code) {
        if (code.length() != WEIGHTS.length + 1 || code.chars().anyMatch(character -> CHARACTERS.indexOf(character) < 0)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        int check = (CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length();
        return CHARACTERS.charAt(check) == code.charAt(WEIGHTS.length);
    }
}
