package org.workrules.disclosure.reading;

import java.time.Instant;
import java.util.UUID;

/**
 * A first notice about an emergency, as the public reads it.
 *
 * @param id       the notice
 * @param headline its title
 * @param text     what the government knows and does
 * @param issuedAt when it was issued
 */
public record PublicNotice(UUID id, String headline, String text, Instant issuedAt) {
}
