package org.workrules.disclosure.reading;

import java.util.List;
import java.util.UUID;

/** Describes a page of published documents in the API description. */
record PublicPublicationPage(List<PublicPublication> items, UUID next) {
}
