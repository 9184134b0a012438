package org.workrules.meeting.calendar;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.workrules.platform.hash.Hashes;

/** The secret part of a feed's address: 256 bits of chance, known to its owner alone; here only its hash is kept. */
record FeedToken(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** A new one. */
    static FeedToken fresh() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether it can be a token at all. */
    boolean wellFormed() {
        return FORM.matcher(text).matches();
    }

    /** SHA-256 in hexadecimal digits; a token of full entropy needs no salt and no slow hash. */
    String hash() {
        return Hashes.sha256(text);
    }

    /** Says nothing of the secret, wherever it is logged. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
