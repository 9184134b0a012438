package org.workrules.document.circulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.pipeline.Act;

/** A person's receipt for having read a document (签阅). */
@Entity
@Table(name = "circulation_reading")
class Reading {

    @Id
    @Column(name = "id")
    private UUID id = EventIds.next();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "circulation_id")
    private Circulation circulation;
    @Column(name = "person")
    private String person;
    @Column(name = "name")
    private String name;
    @Column(name = "remark")
    private String remark;
    @Column(name = "at")
    private Instant at;

    /** For Hibernate. */
    protected Reading() {
    }

    Reading(Circulation circulation, String remark, Act act) {
        this.circulation = circulation;
        this.person = act.caller().id();
        this.name = act.caller().name();
        this.remark = remark;
        this.at = act.now();
    }

    boolean isBy(String somebody) {
        return person.equals(somebody);
    }

    ReadingView view() {
        return new ReadingView(person, name, remark, at);
    }
}
