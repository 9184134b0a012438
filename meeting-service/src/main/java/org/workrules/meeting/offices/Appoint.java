package org.workrules.meeting.offices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;

/**
 * Somebody takes up an office.
 *
 * @param personId   who, the user name of the account
 * @param name       name to show, for somebody who is new to the register
 * @param clearance  highest grade of secrecy, for somebody who is new to the register
 * @param office     which office
 * @param department code of the department it belongs to
 * @param acting     whether for the time being (代理)
 * @param succeeding whether who holds the office now is relieved with the same day
 * @param since      first day
 * @param basis      the decision it rests on
 */
public record Appoint(@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") @Schema(examples = "vice-mayor-7") String personId,
                      @Size(min = 1, max = 60) @Schema(examples = "李明") String name, Clearance clearance,
                      @NotNull @Schema(examples = "VICE_MAYOR") Office office,
                      @NotBlank @Size(max = 60) @Schema(examples = "government") String department,
                      boolean acting, boolean succeeding, @NotNull @Schema(examples = "2026-12-01") LocalDate since,
                      @NotBlank @Size(max = 300) @Schema(examples = "安人发〔2026〕8号") String basis) {
}
