package org.workrules.document.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.document.format.Issuer;

/**
 * What everybody may know of an issued document, and no more.
 *
 * @param id          the document
 * @param number      its number
 * @param title       its title
 * @param issuer      who issued it
 * @param issuedOn    when
 * @param standing    whether it binds today
 * @param endedOn     from when it does not, {@code null} while nothing ended it
 * @param contentHash hash over all that was issued
 * @param bodyHash    hash of the text
 */
public record Published(UUID id, String number, String title, Issuer issuer, LocalDate issuedOn, Standing standing, LocalDate endedOn,
                        String contentHash, String bodyHash) {
}
