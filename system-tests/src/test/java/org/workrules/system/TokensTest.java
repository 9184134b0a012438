package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workrules.system.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.stories.Call;
import org.workrules.stories.Reply;
import org.workrules.testing.TestTokens;

/** Only a token that the realm issued, unchanged and in its time, opens anything that is not public. */
@ExtendWith(WholeSystem.class)
class TokensTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final RunningSystem system;
    private final KeycloakAdministration keycloak;

    TokensTest(RunningSystem system) {
        this.system = system;
        this.keycloak = new KeycloakAdministration(system.keycloak());
    }

    private void assertOpensNothing(String token) {
        Stream.of("/api/desk", "/api/meetings/topics", "/api/documents", "/api/supervision/matters", "/api/emergency/incidents",
                "/api/disclosure/publications").forEach(path -> {
                    Reply refused = system.sendWith(token, Call.get(path));
                    assertProblem(refused, 401, "unauthenticated");
                    assertThat(refused.header("www-authenticate")).as(path).startsWith("Bearer");
                });
    }

    @Test
    void aGoodTokenOpensTheDesk() {
        assertThat(system.send(Call.get("/api/desk").by("mayor")).status()).isEqualTo(200);
    }

    @Test
    void anExpiredTokenOpensNothing() {
        String token = keycloak.shortLivedToken("mayor");
        assertThat(token).isNotEmpty();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> system.sendWith(token, Call.get("/api/desk")).status() == 401);
        assertOpensNothing(token);
    }

    @Test
    void aTokenOfAnotherRealmOpensNothing() {
        assertOpensNothing(keycloak.tokenOfAnotherRealm());
    }

    @Test
    void aTokenSignedBySomebodyElseOpensNothing() {
        String claims = new String(Base64.getUrlDecoder().decode(token().split("\\.")[1]), StandardCharsets.UTF_8);
        assertThat(claims).contains(system.local().issuer());
        assertOpensNothing(TestTokens.person("mayor").issuer(system.local().issuer()).sign());
    }

    @Test
    void aTokenWhoseClaimsWereChangedOpensNothing() {
        assertOpensNothing(forged(token(), 1, claims -> claims.withObject("/realm_access").putArray("roles").add("mayor")));
    }

    @Test
    void aTokenThatSaysItNeedsNoSignatureOpensNothing() {
        String unsigned = forged(token(), 0, header -> header.put("alg", "none"));
        assertOpensNothing(unsigned.substring(0, unsigned.lastIndexOf('.') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "eyJhbGciOiJub25lIn0.e30."})
    void somethingThatIsNoTokenOpensNothing(String token) {
        assertOpensNothing(token);
    }

    @Test
    void aBadTokenIsRefusedEvenWhereNoneIsNeeded() {
        assertProblem(system.sendWith("a.b.c", Call.get("/public/publications")), 401, "unauthenticated");
    }

    private String token() {
        return system.people().of("clerk-transport");
    }

    private static String forged(String token, int part, Consumer<ObjectNode> change) {
        try {
            String[] parts = token.split("\\.");
            ObjectNode json = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[part]));
            change.accept(json);
            parts[part] = ENCODER.encodeToString(JSON.writeValueAsBytes(json));
            return String.join(".", parts);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
