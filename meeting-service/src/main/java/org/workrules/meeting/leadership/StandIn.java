package org.workrules.meeting.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.workrules.platform.pipeline.Act;

/** Who stands in for somebody who is away (补位, A/B 角) for a time; a pair is two of them. Art. 6. */
@Entity
@Table(name = "stand_in")
public class StandIn extends Period {

    @Column(name = "deputy")
    private String deputy;

    /** For Hibernate. */
    protected StandIn() {
    }

    private StandIn(String personId, String deputy, LocalDate since, String basis, Act act) {
        super(personId, since, basis, act);
        this.deputy = deputy;
    }

    /** From a day on somebody stands in for a person. */
    public static StandIn begin(String personId, String deputy, LocalDate since, String basis, Act act) {
        return new StandIn(personId, deputy, since, basis, act);
    }

    /** Who stands in. */
    public String deputy() {
        return deputy;
    }
}
