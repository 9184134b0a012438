package org.workrules.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.workrules.local.Organization;

/**
 * Access tokens as the realm {@code workrules} would issue them, signed with the key the service under test trusts.
 *
 * <pre>{@code
 * given().auth().oauth2(TestTokens.as("head-transport"))
 * TestTokens.of("somebody").office("department-head").department("transport").clearance("internal").sign()
 * }</pre>
 */
public final class TestTokens {

    /** Issuer of every token here; the service under test trusts no other. */
    public static final String ISSUER = "https://identity.test/realms/workrules";
    /** Audience of every token here. */
    public static final String AUDIENCE = "workrules-api";

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final String username;
    private String name;
    private String department;
    private String clearance = "internal";
    private final List<String> offices = new ArrayList<>();
    private String issuer = ISSUER;
    private String audience = AUDIENCE;
    private Instant expiresAt = Instant.now().plus(LIFETIME);
    private PrivateKey key = SigningKey.privateKey();

    private TestTokens(String username) {
        this.username = username;
        this.name = username;
    }

    /** The key these tokens are verified with: Base64 of its X.509 form. */
    public static String publicKey() {
        return SigningKey.publicKey();
    }

    /** A token of somebody outside the demo city: no office, no department, clearance internal, until told otherwise. */
    public static TestTokens of(String username) {
        return new TestTokens(username);
    }

    /**
     * A token of a person of the demo city, to be changed before it is signed.
     *
     * @throws IllegalArgumentException when nobody has this id
     */
    public static TestTokens person(String id) {
        Organization.Person person = Organization.demo().person(id);
        TestTokens token = new TestTokens(id).name(person.name()).department(person.department()).clearance(person.clearance());
        person.offices().forEach(token::office);
        return token;
    }

    /** The signed token of a person of the demo city. */
    public static String as(String id) {
        return person(id).sign();
    }

    /** The signed token of a department's own system. */
    public static String system(String department) {
        return of("service-account-system-" + department).department(department).office("department-system").sign();
    }

    /** A token that was good until a minute ago. */
    public static String expired(String id) {
        return person(id).expiresAt(Instant.now().minus(Duration.ofMinutes(1))).sign();
    }

    /** A token of another realm. */
    public static String otherRealm(String id) {
        return person(id).issuer("https://identity.test/realms/elsewhere").sign();
    }

    /** A token that says it is ours and is signed by somebody else. */
    public static String forged(String id) {
        return person(id).key(SigningKey.strangersKey()).sign();
    }

    /** Adds an office, that is a realm role. */
    public TestTokens office(String office) {
        offices.add(office);
        return this;
    }

    /** Sets the name shown to people. */
    public TestTokens name(String value) {
        this.name = value;
        return this;
    }

    /** Sets the department's code. */
    public TestTokens department(String value) {
        this.department = value;
        return this;
    }

    /** Sets the clearance: public, internal, secret, confidential or top-secret. */
    public TestTokens clearance(String value) {
        this.clearance = value;
        return this;
    }

    /** Sets who issued the token. */
    public TestTokens issuer(String value) {
        this.issuer = value;
        return this;
    }

    /** Sets whom the token is meant for. */
    public TestTokens audience(String value) {
        this.audience = value;
        return this;
    }

    /** Sets the end of validity. */
    public TestTokens expiresAt(Instant value) {
        this.expiresAt = value;
        return this;
    }

    private TestTokens key(PrivateKey value) {
        this.key = value;
        return this;
    }

    /** The signed token, in its compact form. */
    public String sign() {
        var claims = Jwt.claims(Map.of("realm_access", Map.of("roles", offices)))
                .issuer(issuer)
                .audience(audience)
                .subject(UUID.nameUUIDFromBytes(username.getBytes()).toString())
                .preferredUserName(username)
                .claim("name", name)
                .claim("typ", "Bearer")
                .claim("clearance", clearance)
                .issuedAt(expiresAt.minus(LIFETIME))
                .expiresAt(expiresAt);
        if (department != null) {
            claims.claim("department", department);
        }
        return claims.sign(key);
    }
}
