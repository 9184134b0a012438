package org.workrules.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The password of the demo accounts in the form Keycloak stores. Hashed once here instead of once per account there, which
 * would make up much of the first start; everybody knows this password, so a cheap hash gives nothing away.
 */
final class DemoPassword {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ITERATIONS = 1000;
    private static final int BITS = 512;
    private static final byte[] SALT = "workrules-demo-1".getBytes(StandardCharsets.UTF_8);

    private DemoPassword() {
    }

    /** A credential of an import file. */
    static ObjectNode credential(String password) {
        ObjectNode data = JSON.createObjectNode().put("hashIterations", ITERATIONS).put("algorithm", "pbkdf2-sha512");
        ObjectNode secret = JSON.createObjectNode().put("value", encoded(hash(password))).put("salt", encoded(SALT));
        return JSON.createObjectNode().put("type", "password").put("credentialData", data.toString()).put("secretData", secret.toString());
    }

    private static byte[] hash(String password) {
        try {
            PBEKeySpec key = new PBEKeySpec(password.toCharArray(), SALT, ITERATIONS, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot hash passwords", e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
