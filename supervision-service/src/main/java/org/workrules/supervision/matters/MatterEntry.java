package org.workrules.supervision.matters;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.workrules.platform.pipeline.Act;

/** One entry in the record of a matter (办理记录); entries are added, never changed. */
@Embeddable
public class MatterEntry {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private EntryKind kind;
    @Column(name = "at")
    private Instant at;
    @Column(name = "actor")
    private String actor;
    @Column(name = "note")
    private String note;
    @Column(name = "percent")
    private Integer percent;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "evidence")
    private String[] evidence;

    /** For Hibernate. */
    protected MatterEntry() {
    }

    static MatterEntry of(EntryKind kind, String note, Act act) {
        MatterEntry entry = new MatterEntry();
        entry.kind = kind;
        entry.at = act.now();
        entry.actor = act.caller().id();
        entry.note = note;
        return entry;
    }

    MatterEntry percent(int done) {
        percent = done;
        return this;
    }

    MatterEntry due(LocalDate day) {
        dueOn = day;
        return this;
    }

    MatterEntry evidence(List<String> references) {
        evidence = references.toArray(String[]::new);
        return this;
    }

    /** What it tells. */
    public EntryKind kind() {
        return kind;
    }

    /** The date it sets, {@code null} when it sets none. */
    public LocalDate dueOn() {
        return dueOn;
    }

    View view() {
        return new View(kind, at, actor, note, percent, dueOn, evidence == null ? null : List.of(evidence));
    }

    /**
     * An entry as it is shown.
     *
     * @param kind     what it tells
     * @param at       when
     * @param actor    who; {@code service:supervision} for what the service does by itself
     * @param note     in words
     * @param percent  share of the task done, 0 to 100, of a progress report
     * @param dueOn    the date set by this entry
     * @param evidence references to evidence: document numbers, blob hashes, links
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record View(EntryKind kind, Instant at, String actor, String note, Integer percent, LocalDate dueOn,
                       List<String> evidence) {
    }
}
