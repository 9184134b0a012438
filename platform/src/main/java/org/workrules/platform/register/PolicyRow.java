package org.workrules.platform.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/** A figure on its way into the policy register; rows are added, never changed. */
@Entity
@Table(name = "policy")
public class PolicyRow extends Aggregate {

    @Column(name = "rule_id")
    private String ruleId;
    @Column(name = "applies_to")
    private String appliesTo;
    @Column(name = "article")
    private int article;
    @Column(name = "unit")
    private String unit;
    @Column(name = "figure")
    private BigDecimal figure;
    @Column(name = "source")
    private String source;
    @Column(name = "confirmed")
    private boolean confirmed;
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;
    @Column(name = "author")
    private String author;

    /** For Hibernate. */
    protected PolicyRow() {
    }

    /**
     * Enters a new figure for a rule and a grade that the register keeps already.
     *
     * @param request what the operator asks
     * @param known   the register as it stands
     */
    static PolicyRow enter(PolicyRequest request, List<Policy> known, Act act) {
        Optional<Policy> before = known.stream().filter(row -> row.ruleId().equals(request.ruleId())
                && row.appliesTo().equals(request.appliesTo())).findFirst();
        PolicyRule.KNOWN_FIGURE.require(before.isPresent() && before.get().unit().equals(request.unit()),
                Text.of("No figure in %s is kept for %s and %s.", "登记册中没有单位为 %s 的数值:%s / %s。",
                        request.unit(), request.ruleId(), request.appliesTo()));
        PolicyRule.NOT_BACKDATED.require(!request.effectiveFrom().isBefore(act.today()),
                Text.of("%s is before today, %s.", "%s 早于当日 %s。", request.effectiveFrom(), act.today()));
        PolicyRow row = new PolicyRow();
        row.ruleId = request.ruleId();
        row.appliesTo = request.appliesTo();
        row.article = before.get().article();
        row.unit = request.unit();
        row.figure = request.figure();
        row.source = request.source();
        row.confirmed = request.confirmed();
        row.effectiveFrom = request.effectiveFrom();
        row.author = act.caller().id();
        return row;
    }

    Policy policy() {
        return new Policy(ruleId, appliesTo, article, unit, figure, source, confirmed, effectiveFrom, author);
    }
}
