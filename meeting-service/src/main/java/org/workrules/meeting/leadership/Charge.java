package org.workrules.meeting.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.platform.pipeline.Act;

/** A department or a field of work in a leader's portfolio (分工) for a time. Art. 5. */
@Entity
@Table(name = "charge")
public class Charge extends Period {

    /** What is led. */
    @Schema(name = "ChargeKind")
    public enum Kind {
        /** A department, by its code. */
        DEPARTMENT,
        /** A field of work, as {@code work-safety}. */
        FIELD
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;
    @Column(name = "code")
    private String code;

    /** For Hibernate. */
    protected Charge() {
    }

    private Charge(String personId, Kind kind, String code, LocalDate since, String basis, Act act) {
        super(personId, since, basis, act);
        this.kind = kind;
        this.code = code;
    }

    /** Somebody takes something into the portfolio on a day. */
    public static Charge begin(String personId, Kind kind, String code, LocalDate since, String basis, Act act) {
        return new Charge(personId, kind, code, since, basis, act);
    }

    /** Whether a department or a field. */
    public Kind kind() {
        return kind;
    }

    /** Code of the department, or name of the field. */
    public String code() {
        return code;
    }
}
