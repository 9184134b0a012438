package org.workrules.disclosure.reading;

import java.util.List;
import java.util.UUID;

/** Describes a page of first notices in the API description. */
record PublicNoticePage(List<PublicNotice> items, UUID next) {
}
