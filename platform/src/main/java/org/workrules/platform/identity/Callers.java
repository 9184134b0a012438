package org.workrules.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from a verified token. */
@ApplicationScoped
public class Callers {

    private static final String SERVICE_ACCOUNT = "service-account-";

    /** The caller behind an identity; anonymous where there is no token. */
    public Caller of(SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Caller.anonymous();
        }
        Set<Office> offices = EnumSet.noneOf(Office.class);
        identity.getRoles().forEach(role -> Office.ofRole(role).ifPresent(offices::add));
        return new Caller(id(token), name(token), token.getClaim("department"), offices, clearance(token));
    }

    private static String id(JsonWebToken token) {
        String username = token.getClaim("preferred_username");
        if (username == null) {
            return token.getSubject();
        }
        return username.startsWith(SERVICE_ACCOUNT) ? username.substring(SERVICE_ACCOUNT.length()) : username;
    }

    private static String name(JsonWebToken token) {
        String name = token.getClaim("name");
        return name == null ? id(token) : name;
    }

    private static Clearance clearance(JsonWebToken token) {
        String claim = token.getClaim("clearance");
        try {
            return claim == null ? Clearance.INTERNAL : Clearance.of(claim);
        } catch (IllegalArgumentException unknown) {
            return Clearance.INTERNAL;
        }
    }
}
