package org.workrules.meeting.leadership;

import static org.workrules.platform.rules.RuleText.declaratory;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** Principles of the rules that the register records and nothing pretends to enforce (articles 2-4 and 29). */
public enum LeadershipRule implements Rule {
    GUIDING_PRINCIPLES(declaratory("declared.guiding-principles", 2)
            .says("The government works under the guiding principles laid down for it.", "市政府工作的指导思想。")),
    GOVERNMENT_FUNCTIONS(declaratory("declared.government-functions", 3)
            .says("It performs its functions fully, by law, openly, and honestly.", "全面正确履行职责,依法行政、政务公开、廉洁从政。")),
    DUTY_OF_MEMBERS(declaratory("declared.duty-of-members", 4)
            .says("Its members are faithful to their legal duties and serve the people.", "组成人员忠实履行宪法和法律赋予的职责。")),
    PARTY_DISCIPLINE(declaratory("declared.party-discipline", 29)
            .says("Party groups carry the responsibility for discipline in their departments.", "各部门党组(党委)落实从严治党主体责任。"));

    private final RuleText text;

    LeadershipRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
