package org.workrules.document.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;
import org.workrules.platform.events.DomainEvent;

/**
 * A document was signed to the end of its chain.
 *
 * @param documentId   the document
 * @param kind         one of the 15 kinds
 * @param title        title; masked for 机密 and above
 * @param issuer       in whose name
 * @param signedBy     who signed last
 * @param onBehalfOf   the person stood in for, or {@code null}
 * @param signedOn     full date
 * @param matrixItem   item of art. 50, 1 to 6
 * @param resolutionId resolution it was drafted from, or {@code null}
 */
public record DocumentSigned(UUID documentId, DocumentKind kind, String title, Issuer issuer, String signedBy,
                             String onBehalfOf, LocalDate signedOn, int matrixItem, UUID resolutionId)
        implements DomainEvent {
}
