package org.workrules.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant ISSUED = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant ENDS = ISSUED.plusSeconds(300);

    private Instant now = ISSUED;
    private final Verification verification = new Verification();
    private final VerifiedTokens tokens = new VerifiedTokens(verification, Duration.ofHours(1), new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void aTokenIsVerifiedOnce() {
        assertSame(caller("good"), caller("good"));
        assertEquals(1, verification.asked);
    }

    @Test
    void anotherTokenIsAnotherCaller() {
        assertEquals("good", caller("good").getPrincipal().getName());
        assertEquals("other", caller("other").getPrincipal().getName());
        assertEquals(2, verification.asked);
    }

    @Test
    void aTokenThatHasEndedIsVerifiedAgain() {
        caller("good");
        now = ENDS.plusSeconds(1);
        caller("good");
        assertEquals(2, verification.asked);
    }

    @Test
    void aRefusalIsNotRemembered() {
        assertThrows(AuthenticationFailedException.class, () -> caller("forged"));
        assertThrows(AuthenticationFailedException.class, () -> caller("forged"));
        assertEquals(2, verification.asked);
    }

    private SecurityIdentity caller(String token) {
        return tokens.authenticate(new TokenAuthenticationRequest(new AccessTokenCredential(token)), null).await().indefinitely();
    }

    /** Counts how often it is asked; takes every token but a forged one. */
    private static final class Verification implements IdentityProvider<TokenAuthenticationRequest> {

        private int asked;

        @Override
        public Class<TokenAuthenticationRequest> getRequestType() {
            return TokenAuthenticationRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(TokenAuthenticationRequest request, AuthenticationRequestContext context) {
            asked++;
            String token = request.getToken().getToken();
            return token.equals("forged") ? Uni.createFrom().failure(new AuthenticationFailedException())
                    : Uni.createFrom().item(QuarkusSecurityIdentity.builder().setPrincipal(new Token(token)).build());
        }
    }

    private record Token(String name) implements JsonWebToken {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claim) {
            return claim.equals("exp") ? (T) Long.valueOf(ENDS.getEpochSecond()) : null;
        }
    }
}
