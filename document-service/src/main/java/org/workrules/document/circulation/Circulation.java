package org.workrules.document.circulation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.rules.Text;

/** An issued document on its way to one department: sent at its issue, received when the first person there signs for it. */
@Entity
@Table(name = "circulation")
public class Circulation extends Aggregate {

    @Column(name = "document_id")
    private UUID documentId;
    @Column(name = "number")
    private String number;
    @Column(name = "title")
    private String title;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy")
    private Clearance secrecy;
    @Column(name = "drafting_department")
    private String draftingDepartment;
    @Column(name = "department")
    private String department;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "received_at")
    private Instant receivedAt;
    @OneToMany(mappedBy = "circulation", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<Reading> readings = new ArrayList<>();

    /** For Hibernate. */
    protected Circulation() {
    }

    /**
     * A document as it is sent to one department.
     *
     * @param department code of whom it goes to
     */
    public static Circulation send(Sent document, String department, Act act) {
        Circulation circulation = new Circulation();
        circulation.documentId = document.documentId();
        circulation.number = document.number();
        circulation.title = document.title();
        circulation.secrecy = document.secrecy();
        circulation.draftingDepartment = document.draftingDepartment();
        circulation.department = department;
        circulation.sentAt = act.now();
        return circulation;
    }

    /** Somebody of the department signs for having read it; the first one receives it for the department (签收). */
    void read(ReadDocument request, Act act) {
        if (!isVisibleTo(act.caller())) {
            throw new NotFound("Circulation", id());
        }
        Denied.unless(act.caller().worksIn(department), Text.of("It was sent to %s.", "该件发往 %s。", department));
        CirculationRule.READ_ONCE.require(readings.stream().noneMatch(reading -> reading.isBy(act.caller().id())));
        readings.add(new Reading(this, request.remark(), act));
        receivedAt = receivedAt == null ? act.now() : receivedAt;
    }

    /** Whether a caller may know of it: its department, the drafting department, leaders and the general office, within clearance. */
    boolean isVisibleTo(Caller caller) {
        return caller.clearance().covers(secrecy)
                && (seesAll(caller) || caller.worksIn(department) || caller.worksIn(draftingDepartment));
    }

    static boolean seesAll(Caller caller) {
        return caller.ofLeadership();
    }

    List<Reading> readings() {
        return readings;
    }

    String title() {
        return title;
    }

    Instant sentAt() {
        return sentAt;
    }

    CirculationSummary summary() {
        return new CirculationSummary(id(), documentId, number, title, department, sentAt, receivedAt);
    }

    /** As the API shows it; readings must be loaded. */
    CirculationView view() {
        return new CirculationView(id(), documentId, number, title, department, sentAt, receivedAt,
                readings.stream().map(Reading::view).toList());
    }
}
