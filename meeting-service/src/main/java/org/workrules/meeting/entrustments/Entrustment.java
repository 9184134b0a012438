package org.workrules.meeting.entrustments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.meeting.leadership.Charge;
import org.workrules.meeting.leadership.Entrusted;
import org.workrules.meeting.leadership.Register;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/**
 * An entrustment (委托) for a time: the mayor entrusts work to a vice-mayor (art. 5), or a leader the convening of special
 * meetings to a secretary-general, a deputy of one, or a deputy director of the office (art. 40).
 */
@Entity
@Table(name = "entrustment")
public class Entrustment extends Aggregate {

    /** What is entrusted. */
    @Schema(name = "EntrustmentKind")
    public enum Kind {
        /** Other work or a special task (其他方面的工作或专项任务), art. 5. */
        WORK,
        /** The convening of special meetings, art. 40. */
        CONVENING
    }

    private static final Set<Office> CONVENERS =
            Set.of(Office.SECRETARY_GENERAL, Office.DEPUTY_SECRETARY_GENERAL, Office.OFFICE_DEPUTY_DIRECTOR);

    @Column(name = "grantor")
    private String grantor;
    @Column(name = "holder")
    private String holder;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;
    @Column(name = "task")
    private String task;
    @Column(name = "departments")
    private String[] departments;
    @Column(name = "fields")
    private String[] fields;
    @Column(name = "from_at")
    private Instant fromAt;
    @Column(name = "until_at")
    private Instant untilAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "revoked_by")
    private String revokedBy;
    @Column(name = "revoked_for")
    private String revokedFor;

    /** For Hibernate. */
    protected Entrustment() {
    }

    /** The caller entrusts something for a time. */
    static Entrustment grant(Entrust request, Register register, Act act) {
        requireHolder(request, register, act);
        EntrustmentRule.TIME_AHEAD.require(request.until().isAfter(request.from()) && request.until().isAfter(act.now()));
        Policy longest = act.policy(EntrustmentRule.LIMITED_TIME, request.kind().name());
        EntrustmentRule.LIMITED_TIME.require(!request.until().isAfter(
                        BusinessZone.endOf(BusinessZone.dayOf(request.from()).plusMonths(longest.count()))),
                Text.of("At most %d months.", "最长 %d 个月。", longest.count()));
        if (request.kind() == Kind.CONVENING && !act.caller().holds(Office.MAYOR)) {
            requireOwnPortfolio(request, register, act);
        }
        Entrustment given = new Entrustment();
        given.grantor = act.caller().id();
        given.holder = request.holder();
        given.kind = request.kind();
        given.task = request.task();
        given.departments = request.departments().stream().distinct().sorted().toArray(String[]::new);
        given.fields = request.fields().stream().distinct().sorted().toArray(String[]::new);
        given.fromAt = request.from();
        given.untilAt = request.until();
        requireGivenOnce(given, register);
        register.begin(given.inForce());
        register.announce(List.of(given.holder), act);
        return given;
    }

    private static void requireHolder(Entrust request, Register register, Act act) {
        Set<Office> offices = request.kind() == Kind.WORK ? Set.of(Office.VICE_MAYOR) : CONVENERS;
        EntrustmentRule rule = request.kind() == Kind.WORK ? EntrustmentRule.WORK_TO_VICE_MAYOR : EntrustmentRule.CONVENING_TO_OFFICE;
        Denied.unless(act.caller().holds(Office.MAYOR) || request.kind() == Kind.CONVENING && act.caller().holds(Office.VICE_MAYOR),
                new Text("Work is entrusted by the mayor.", "工作委托由市长作出。"));
        rule.require(register.holds(request.holder(), offices, BusinessZone.dayOf(request.from())));
    }

    /** What a vice-mayor was only entrusted with is not entrusted on. */
    private static void requireOwnPortfolio(Entrust request, Register register, Act act) {
        List<String> own = register.charges(charge -> charge.kind() == Charge.Kind.DEPARTMENT && charge.covers(act.today())
                && charge.personId().equals(act.caller().id())).stream().map(Charge::code).toList();
        List<String> foreign = request.departments().stream().filter(code -> !own.contains(code)).sorted().toList();
        EntrustmentRule.INSIDE_PORTFOLIO.require(!request.departments().isEmpty() && foreign.isEmpty(),
                Text.of("Not in your portfolio: %s.", "不在您的分工范围内:%s。", foreign));
    }

    private static void requireGivenOnce(Entrustment given, Register register) {
        List<String> taken = register.entrusted(other -> !other.convening() && !other.holder().equals(given.holder)
                        && other.from().isBefore(given.untilAt) && given.fromAt.isBefore(other.until())).stream()
                .flatMap(other -> Stream.concat(other.departments().stream(), other.fields().stream())).toList();
        List<String> twice = Stream.concat(Arrays.stream(given.departments), Arrays.stream(given.fields)).filter(taken::contains).toList();
        EntrustmentRule.GIVEN_ONCE.require(given.kind == Kind.CONVENING || twice.isEmpty(),
                Text.of("Entrusted to somebody else in that time: %s.", "该期间已委托他人:%s。", twice));
    }

    /** Who entrusted takes it back. */
    void revoke(RevokeEntrustment request, Register register, Act act) {
        Denied.unless(act.caller().id().equals(grantor) || act.caller().holds(Office.MAYOR),
                new Text("Who entrusted takes it back, or the mayor.", "由委托人或市长收回委托。"));
        EntrustmentRule.IN_FORCE.require(revokedAt == null && untilAt.isAfter(act.now()));
        revokedAt = act.now();
        revokedBy = act.caller().id();
        revokedFor = request.reason();
        register.revoke(id());
        register.announce(List.of(holder), act);
    }

    private Entrusted inForce() {
        return new Entrusted(id(), grantor, holder, kind == Kind.CONVENING, List.of(departments), List.of(fields), fromAt, untilAt);
    }

    EntrustmentView view() {
        return new EntrustmentView(id(), grantor, holder, kind, task, List.of(departments), List.of(fields), fromAt, untilAt,
                revokedAt, revokedBy, revokedFor);
    }
}
