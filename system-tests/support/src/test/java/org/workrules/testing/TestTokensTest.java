package org.workrules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    @Test
    void aTokenCarriesDepartmentClearanceAndOfficesOfThePerson() throws IOException {
        JsonNode claims = claims(TestTokens.as("head-finance"));

        assertThat(claims.get("preferred_username").asText()).isEqualTo("head-finance");
        assertThat(claims.get("department").asText()).isEqualTo("finance");
        assertThat(claims.get("clearance").asText()).isEqualTo("confidential");
        assertThat(claims.at("/realm_access/roles").toString()).isEqualTo("[\"department-head\",\"finance\"]");
        assertThat(claims.get("aud").toString()).contains("workrules-api");
    }

    @Test
    void aGoodTokenIsSignedWithTheKeyServicesTrust() throws GeneralSecurityException {
        assertThat(isSignedByUs(TestTokens.as("mayor"))).isTrue();
    }

    @Test
    void aForgedTokenIsSignedWithAnotherKey() throws GeneralSecurityException {
        assertThat(isSignedByUs(TestTokens.forged("mayor"))).isFalse();
    }

    @Test
    void anExpiredTokenEndedInThePast() throws IOException {
        assertThat(claims(TestTokens.expired("mayor")).get("exp").asLong()).isLessThan(Instant.now().getEpochSecond());
    }

    @Test
    void aTokenOfAnotherRealmNamesThatRealm() throws IOException {
        assertThat(claims(TestTokens.otherRealm("mayor")).get("iss").asText()).endsWith("/realms/elsewhere");
    }

    @Test
    void aPersonOutsideTheCityHasNoToken() {
        assertThatThrownBy(() -> TestTokens.as("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static boolean isSignedByUs(String token) throws GeneralSecurityException {
        String[] parts = token.split("\\.");
        Signature signature = Signature.getInstance("SHA256withRSA");
        byte[] key = Base64.getDecoder().decode(SigningKey.publicKey());
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
        signature.update((parts[0] + "." + parts[1]).getBytes());
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }
}
