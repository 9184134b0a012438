package org.workrules.document.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.rules.Text;

/**
 * The mayor's authorization (市长授权) of a vice-mayor to sign documents of art. 50(5), for a purpose, a period and,
 * where it says so, the documents of one department. It stands until its last day or until the mayor revokes it.
 */
@Entity
@Table(name = "signing_authorization")
public class Authorization extends Aggregate {

    @Column(name = "person")
    private String person;
    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;
    @Column(name = "department")
    private String department;
    @Column(name = "valid_from")
    private LocalDate from;
    @Column(name = "valid_until")
    private LocalDate until;
    @Column(name = "granted_by")
    private String grantedBy;
    @Column(name = "granted_at")
    private Instant grantedAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "revoked_by")
    private String revokedBy;
    @Column(name = "revoke_reason")
    private String revokeReason;

    /** For Hibernate. */
    protected Authorization() {
    }

    /**
     * The mayor authorizes a vice-mayor.
     *
     * @param leadership who is in office
     */
    public static Authorization grant(AuthorizeSigning request, Leadership leadership, Act act) {
        SigningRule.ONLY_ITEM_FIVE_ENTRUSTED.require(request.scope().mayBeEntrusted(), Text.of(
                "%s is of item (%d).", "%s 属第(%d)项。", request.scope(), request.scope().item()));
        SigningRule.AUTHORIZED_IS_VICE_MAYOR.require(
                leadership.person(request.person()).filter(leader -> leader.holds(Office.VICE_MAYOR)).isPresent(),
                Text.of("%s is no vice-mayor in office.", "%s 不是在任副市长。", request.person()));
        SigningRule.AUTHORIZATION_PERIOD.require(!request.from().isBefore(act.today()) && !request.until().isBefore(request.from()),
                Text.of("From %s until %s, granted on %s.", "授权期限 %s 至 %s,登记日 %s。", request.from(), request.until(), act.today()));
        Authorization given = new Authorization();
        given.person = request.person();
        given.purpose = request.scope();
        given.department = request.department();
        given.from = request.from();
        given.until = request.until();
        given.grantedBy = act.caller().id();
        given.grantedAt = act.now();
        return given;
    }

    /** The mayor takes it back; signatures given under it stand. */
    public void revoke(RevokeAuthorization request, Act act) {
        SigningRule.AUTHORIZATION_STANDS.require(revokedAt == null);
        revokedAt = act.now();
        revokedBy = act.caller().id();
        revokeReason = request.reason();
    }

    /** Whether it lets a person sign a document of a purpose and a drafting department on a day. */
    public boolean covers(String whom, Purpose what, String draftingDepartment, LocalDate day) {
        return revokedAt == null && person.equals(whom) && purpose == what
                && (department == null || department.equals(draftingDepartment))
                && !day.isBefore(from) && !day.isAfter(until);
    }

    /** As the API shows it. */
    AuthorizationView view() {
        return new AuthorizationView(id(), person, purpose, department, from, until, grantedBy, grantedAt, revokedAt,
                revokedBy, revokeReason);
    }
}
