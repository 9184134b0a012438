package org.workrules.meeting.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.meeting.meetings.AgendaItem.Outcome;
import org.workrules.meeting.resolutions.Position;
import org.workrules.meeting.resolutions.ResolutionText;
import org.workrules.meeting.resolutions.Task;

/**
 * What a meeting decided of a topic, as the chair states it.
 *
 * @param topicId     the topic
 * @param outcome     ADOPTED, REJECTED, DEFERRED, or MEDIATED at a special meeting
 * @param positions   positions of the members present in the order in which they spoke; empty when put off
 * @param chairReason why the decision goes against the majority, {@code null} when it does not
 * @param text        the resolution, when adopted; what was agreed, when mediated; why, when put off
 * @param tasks       who does what by when, when adopted
 */
public record DecideTopic(@NotNull UUID topicId, @NotNull @Schema(examples = "ADOPTED") Outcome outcome,
                          @NotNull @Size(max = 200) List<@Valid @NotNull Voice> positions,
                          @Size(max = 4000) String chairReason,
                          @Size(max = 20000) @Schema(examples = "原则同意该实施方案。") String text,
                          @NotNull @Size(max = 50) List<@Valid @NotNull TaskRequest> tasks) {

    private static final Set<Outcome> DECISIONS = Set.of(Outcome.ADOPTED, Outcome.REJECTED, Outcome.DEFERRED, Outcome.MEDIATED);

    /** An outcome is a decision, and an adoption has words. */
    @AssertTrue(message = "{workrules.decide.complete}")
    @Schema(hidden = true)
    boolean isComplete() {
        return outcome == null || DECISIONS.contains(outcome)
                && (outcome != Outcome.ADOPTED && outcome != Outcome.MEDIATED || text != null && !text.isBlank());
    }

    boolean hasChairReason() {
        return chairReason != null && !chairReason.isBlank();
    }

    ResolutionText resolution() {
        return new ResolutionText(text, chairReason, tasks.stream()
                .map(task -> new Task(UUID.randomUUID(), task.description(), task.department(), task.dueOn())).toList());
    }

    List<Position> voices(Map<String, Member> people) {
        return positions.stream().map(voice -> new Position(voice.personId(), people.get(voice.personId()).name(),
                voice.position(), voice.reason())).toList();
    }

    /**
     * What a member said.
     *
     * @param personId the member
     * @param position FOR, AGAINST or ABSTAINED
     * @param reason   why; needed of those against
     */
    public record Voice(@NotBlank @Size(max = 60) @Schema(examples = "vice-mayor-1") String personId,
                        @NotNull @Schema(examples = "FOR") Position.Stand position,
                        @Size(max = 4000) String reason) {

        boolean hasReason() {
            return reason != null && !reason.isBlank();
        }
    }

    /**
     * Who does what by when.
     *
     * @param description what
     * @param department  who, a department's code; {@code null} leaves it to the secretary-general (art. 7)
     * @param dueOn       by when
     */
    public record TaskRequest(@NotBlank @Size(max = 2000) @Schema(examples = "制定线路调整细则") String description,
                              @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") @Schema(examples = "transport") String department,
                              @NotNull @Schema(examples = "2026-12-31") LocalDate dueOn) {
    }
}
