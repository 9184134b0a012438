package org.workrules.disclosure.consultations;

import java.util.List;
import java.util.UUID;

/** Describes a page of consultations in the API description. */
record PublicConsultationPage(List<PublicConsultation> items, UUID next) {
}
