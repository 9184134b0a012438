package org.workrules.platform.clock;

import java.util.UUID;

/**
 * What a deadline is about and how long it lasts.
 *
 * @param kind          which deadline of the record, as {@code request.answer}; one of a kind is open per record
 * @param aggregateType what the record is
 * @param aggregateId   the record
 * @param subjectLabel  what is due, for lists
 * @param department    who owes it; {@code null} when the government as a whole does
 * @param ruleId        the rule that sets the limit
 * @param policyId      the policy row the figure was taken from; {@code null} when a decision set it
 * @param limit         how long it lasts
 * @param lead          how long before its end it is announced as approaching
 */
public record DeadlineTerms(String kind, String aggregateType, UUID aggregateId, String subjectLabel, String department,
                            String ruleId, String policyId, Limit limit, Limit lead) {

    /** A deadline of the government as a whole, announced {@link Limit#defaultLead} ahead. */
    public static DeadlineTerms of(String kind, String aggregateType, UUID aggregateId, String subjectLabel,
                                   String ruleId, Limit limit) {
        return new DeadlineTerms(kind, aggregateType, aggregateId, subjectLabel, null, ruleId, null, limit, limit.defaultLead());
    }

    /** The same, owed by a department. */
    public DeadlineTerms owedBy(String code) {
        return new DeadlineTerms(kind, aggregateType, aggregateId, subjectLabel, code, ruleId, policyId, limit, lead);
    }

    /** The same, with its figure taken from a policy row. */
    public DeadlineTerms under(String policy) {
        return new DeadlineTerms(kind, aggregateType, aggregateId, subjectLabel, department, ruleId, policy, limit, lead);
    }

    /** The same, announced so long ahead. */
    public DeadlineTerms announced(Limit ahead) {
        return new DeadlineTerms(kind, aggregateType, aggregateId, subjectLabel, department, ruleId, policyId, limit, ahead);
    }
}
