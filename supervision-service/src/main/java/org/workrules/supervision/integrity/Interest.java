package org.workrules.supervision.integrity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.CreditCode;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/**
 * An interest (利害关系) of the own or of somebody near, declared by a person in office (art. 30). While it is there, the person keeps
 * out of topics that touch it.
 */
@Entity
@Table(name = "interest")
public class Interest extends Aggregate {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,59}");

    @Column(name = "person_id")
    String personId;
    @Column(name = "person_name")
    String personName;
    @Enumerated(EnumType.STRING)
    @Column(name = "relation")
    Relation relation;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    InterestKind kind;
    @Column(name = "code")
    String code;
    @Column(name = "name")
    String name;
    @Column(name = "description")
    String description;
    @Column(name = "since")
    LocalDate since;
    @Column(name = "until")
    LocalDate until;
    @Column(name = "declared_at")
    Instant declaredAt;
    @Column(name = "ended_on")
    LocalDate endedOn;
    @Column(name = "end_reason")
    String endReason;

    /** For Hibernate. */
    protected Interest() {
    }

    /**
     * Somebody in office declares an interest.
     *
     * @param known whether the person has declared the same one and not withdrawn it
     */
    static Interest declare(InterestRequest request, boolean known, Act act) {
        boolean organization = request.kind() == InterestKind.ORGANIZATION;
        InterestRule.NAMED_BY_CODE.require(organization ? CreditCode.isValid(request.code()) : CODE.matcher(request.code()).matches());
        InterestRule.NOT_PAST.require(request.until() == null
                || !request.until().isBefore(request.since()) && !request.until().isBefore(act.today()));
        InterestRule.DECLARED_ONCE.require(!known);
        Interest interest = new Interest();
        interest.personId = act.caller().id();
        interest.personName = act.caller().name();
        interest.relation = request.relation();
        interest.kind = request.kind();
        interest.code = request.code();
        interest.name = request.name();
        interest.description = request.description();
        interest.since = request.since();
        interest.until = request.until();
        interest.declaredAt = act.now();
        act.emit(interest, new InterestDeclared(interest.id(), interest.personId, interest.kind, interest.code, interest.since, interest.until));
        return interest;
    }

    /** Who declared it says that it is there no longer, and how it ended; the declaration stays in the register. */
    void withdraw(WithdrawalRequest request, Act act) {
        Denied.unless(act.caller().id().equals(personId), Text.of("Only %s, who declared it, withdraws it.", "仅申报人(%s)可以撤回。", personName));
        InterestRule.WITHDRAWN_ONCE.require(endedOn == null, Text.of("It ended %s.", "已于%s终止。", endedOn));
        endedOn = act.today();
        endReason = request.reason();
        act.emit(this, new InterestWithdrawn(id(), personId, endedOn));
    }

    /** Who declared it sees it, and who sees all. */
    boolean visibleTo(Caller caller) {
        return caller.id().equals(personId) || seesAll(caller);
    }

    /** The supervision bureau and the mayor see what everybody declared. */
    static boolean seesAll(Caller caller) {
        return caller.holds(Office.SUPERVISION_BUREAU, Office.MAYOR);
    }
}
