package org.workrules.platform.hash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The hashes that are in use here. */
public final class Hashes {

    private static final String SHA_256 = "SHA-256";
    private static final String MD5 = "MD5";
    private static final int AT_A_TIME = 1 << 16;

    private Hashes() {
    }

    /** SHA-256 of what stands one after the other, in 64 hexadecimal digits of lower case. */
    public static String sha256(byte[]... parts) {
        MessageDigest digest = start(SHA_256);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of a text in UTF-8. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** MD5 in Base64, as the header {@code Content-MD5} wants it: against faults on the way, and against nobody who means harm. */
    public static String md5(InputStream content) throws IOException {
        MessageDigest digest = start(MD5);
        byte[] some = new byte[AT_A_TIME];
        for (int read = content.read(some); read >= 0; read = content.read(some)) {
            digest.update(some, 0, read);
        }
        return Base64.getEncoder().encodeToString(digest.digest());
    }

    private static MessageDigest start(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
