package org.workrules.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The key pair the tokens of one test JVM are signed with. It is made anew in every JVM, so that no private key lies in the
 * repository, and kept in system properties, because the test class and the test resource live in different class loaders.
 */
final class SigningKey {

    private static final String PRIVATE = "workrules.test.private-key";
    private static final String PUBLIC = "workrules.test.public-key";
    private static final int BITS = 2048;
    private static final String LOCK = "org.workrules.testing.SigningKey".intern();

    private SigningKey() {
    }

    /** The public half: Base64 of the X.509 form, as {@code quarkus.oidc.public-key} wants it. */
    static String publicKey() {
        make();
        return System.getProperty(PUBLIC);
    }

    /** The private half. */
    static PrivateKey privateKey() {
        make();
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the test key cannot be read", e);
        }
    }

    /** A private key nobody trusts. */
    static PrivateKey strangersKey() {
        return generate().getPrivate();
    }

    private static void make() {
        synchronized (LOCK) {
            if (System.getProperty(PRIVATE) == null) {
                KeyPair pair = generate();
                System.setProperty(PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
                System.setProperty(PRIVATE, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            }
        }
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make RSA keys", e);
        }
    }
}
