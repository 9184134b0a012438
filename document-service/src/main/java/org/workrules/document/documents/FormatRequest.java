package org.workrules.document.documents;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Elements of a document beside its text (art. 47).
 *
 * @param copies        departments and districts that get a copy (抄送机关)
 * @param copySerials   serials of the copies of a secret document (份号)
 * @param secrecyPeriod how long it is secret (保密期限)
 * @param note          note below the date (附注), such as the person to ask
 * @param pages         pages, counted when absent
 */
public record FormatRequest(
        @Size(max = 50) @Schema(examples = "[\"audit-bureau\"]")
        List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") String> copies,
        @Size(min = 1, max = 60) @Schema(examples = "000001-000030") String copySerials,
        @Size(min = 1, max = 30) @Schema(examples = "10年") String secrecyPeriod,
        @Size(min = 1, max = 200) @Schema(examples = "联系人:王建国,电话:8781234") String note,
        @Min(1) @Max(2000) @Schema(examples = "4") Integer pages) {
}
