package org.workrules.local;

import java.net.URI;

/**
 * Where tokens come from.
 *
 * @param base address of the Keycloak server, without a path
 */
public record IdentityProvider(URI base) {

    /** The realm all accounts live in. */
    public static final String REALM = "workrules";

    /** What stands in the {@code iss} claim of every token. */
    public String issuer() {
        return base + "/realms/" + REALM;
    }

    /** Where tokens are asked for. */
    public URI tokenEndpoint() {
        return URI.create(issuer() + "/protocol/openid-connect/token");
    }
}
