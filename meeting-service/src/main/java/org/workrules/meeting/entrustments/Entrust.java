package org.workrules.meeting.entrustments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The caller entrusts something for a time.
 *
 * @param holder      to whom, a person id
 * @param kind        work, or the convening of special meetings
 * @param task        what is to be done
 * @param departments departments it is about; for convening none means all
 * @param fields      fields of work it is about
 * @param from        first moment
 * @param until       its end
 */
public record Entrust(@NotBlank @Size(max = 60) @Schema(examples = "vice-mayor-1") String holder, @NotNull Entrustment.Kind kind,
                      @NotBlank @Size(max = 1000) @Schema(examples = "牵头负责全市防汛工作") String task,
                      @NotNull @Size(max = 60) List<@NotBlank @Size(max = 60) String> departments,
                      @NotNull @Size(max = 60) List<@NotBlank @Size(max = 60) String> fields,
                      @NotNull @Schema(examples = "2026-12-01T00:00:00Z") Instant from,
                      @NotNull @Schema(examples = "2026-12-31T16:00:00Z") Instant until) {
}
