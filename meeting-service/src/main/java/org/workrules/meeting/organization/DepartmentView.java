package org.workrules.meeting.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A department as callers see it.
 *
 * @param id         record id
 * @param code       what tokens and records call it
 * @param name       in Chinese
 * @param nameEn     in English
 * @param kind       what it is
 * @param parent     code of what it belongs to
 * @param functions  what falls inside its authority
 * @param since      first day
 * @param until      first day on which it stands no longer, {@code null} while it stands
 * @param basis      the decision its present form rests on
 * @param endedBasis the decision that abolished it
 */
public record DepartmentView(UUID id, String code, String name, String nameEn, Department.Kind kind, String parent,
                             List<String> functions, LocalDate since, LocalDate until, String basis, String endedBasis) {
}
