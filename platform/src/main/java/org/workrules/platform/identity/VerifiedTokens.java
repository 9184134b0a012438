package org.workrules.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a short time whose a verified token is. A caller sends the same token with every request, and checking its
 * signature again costs a sixth of a command. The very same characters mean the same caller until the token ends; a token that
 * was refused is never remembered, and a key that the realm has withdrawn is served for {@code workrules.token-memory} at most.
 */
@ApplicationScoped
public class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    private static final int MOST = 2_000;

    private final IdentityProvider<TokenAuthenticationRequest> verification;
    private final Clock clock;
    private final Cache<String, SecurityIdentity> verified;

    @Inject
    VerifiedTokens(OidcIdentityProvider verification, @ConfigProperty(name = "workrules.token-memory") Duration memory) {
        this(verification, memory, Clock.systemUTC());
    }

    VerifiedTokens(IdentityProvider<TokenAuthenticationRequest> verification, Duration memory, Clock clock) {
        this.verification = verification;
        this.clock = clock;
        this.verified = Caffeine.newBuilder().maximumSize(MOST)
                .expireAfter(Expiry.<String, SecurityIdentity>creating((token, identity) -> shorter(memory, left(identity)))).build();
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the verification itself, whose priority is the default, one above {@code SYSTEM_FIRST}. */
    @Override
    public int priority() {
        return SYSTEM_FIRST + 2;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        String token = request.getToken().getToken();
        SecurityIdentity known = verified.getIfPresent(token);
        if (known != null && !left(known).isNegative()) {
            return Uni.createFrom().item(known);
        }
        return verification.authenticate(request, context).invoke(identity -> {
            if (identity != null && !left(identity).isNegative()) {
                verified.put(token, identity);
            }
        });
    }

    private Duration left(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime())) : Duration.ofNanos(-1);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
