package org.workrules.document.signing;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** Who signs what (art. 50), and how the mayor authorizes a vice-mayor under item (5). */
public enum SigningRule implements Rule {
    /** Item (1). */
    UPWARD_BY_MAYOR(RuleText.must("document.upward-signed-by-mayor", 50).item(1)
            .says("Requests and reports to the province and bills to the people's congress are signed by the mayor alone.",
                    "上报省政府的请示、报告和提请人大审议的议案,只能由市长签发。")
            .remedy("Put the document before the mayor; nobody stands in.", "请送市长签发,不得由他人代签。")),
    /** Item (2). */
    DOWNWARD_BY_MAYOR(RuleText.must("document.downward-signed-by-mayor", 50).item(2)
            .says("Regulations, normative documents and others sent down in the government's name are signed by the mayor alone.",
                    "政府规章、规范性文件和以市政府名义下发的其他公文,只能由市长签发。")
            .remedy("Put the document before the mayor; nobody stands in.", "请送市长签发,不得由他人代签。")),
    /** Item (3). */
    APPOINTMENT_BY_MAYOR(RuleText.must("document.appointment-signed-by-mayor", 50).item(3)
            .says("Documents on appointments and removals are signed by the mayor alone.", "干部任免公文只能由市长签发。")
            .remedy("Put the document before the mayor; nobody stands in.", "请送市长签发,不得由他人代签。")),
    /** Item (4). */
    OVERSEAS_CHAIN(RuleText.must("document.overseas-chain", 50).item(4)
            .says("An overseas pre-approval passes the vice-mayor of the department, the vice-mayor for foreign affairs, the mayor "
                            + "and the party committee, in this order, and is then signed by the vice-mayor for foreign affairs.",
                    "出国(境)预批件依次经分管副市长、分管外事副市长审核,市长审批,市委同意,再由分管外事副市长签发。")
            .remedy("See GET /{id}/signing for whose turn it is.", "请查看当前应由何人办理。")),
    /** Item (4): consent outside this system is put on record with its letter. */
    PARTY_CONSENT_REFERENCE(RuleText.must("document.party-consent-reference", 50).item(4)
            .says("The party committee's consent is recorded with the reference of its letter.", "市委同意须记载其文号或批示出处。")
            .remedy("Give reference.", "请填写 reference(文号或批示出处)。").unprocessable()),
    /** Item (5). */
    MAYOR_OR_AUTHORIZED(RuleText.must("document.mayor-or-authorized-vice-mayor", 50).item(5)
            .says("What the executive meeting decided and routine approvals are signed by the mayor, or by a vice-mayor whom the "
                            + "mayor authorized on record.",
                    "常务会议议定事项和例行批准事项,由市长或经市长授权的副市长签发。")
            .remedy("Put it before the mayor, or have the mayor enter an authorization.", "请送市长签发,或由市长登记授权。")),
    /** Item (5): "decided" means by the executive meeting. */
    EXECUTIVE_RESOLUTION(RuleText.must("document.executive-resolution", 50).item(5)
            .says("A document on what the executive meeting decided rests on a resolution of an executive meeting.",
                    "以常务会议议定事项行文,须有常务会议的决议。")
            .remedy("Name the resolution, or choose the purpose that fits.", "请指明常务会议决议,或改选相应的行文事由。").unprocessable()),
    /** Item (6). */
    OFFICE_BY_DIRECTOR(RuleText.must("document.office-signed-by-director", 50).item(6)
            .says("Documents in the name of the general office are signed by its director.", "以市政府办公室名义制发的公文,由办公室主任签发。")
            .remedy("Put it before the director of the general office.", "请送市政府办公室主任签发。")),
    /** Item (5): nothing else can be handed on. */
    ONLY_ITEM_FIVE_ENTRUSTED(RuleText.must("document.only-item-five-entrusted", 50).item(5)
            .says("The mayor can authorize a vice-mayor to sign documents of item (5) alone.", "市长只能就第(五)项公文授权副市长签发。")
            .remedy("Choose DECIDED_BY_EXECUTIVE or ROUTINE_APPROVAL.", "请选择常务会议议定事项或例行批准事项。").unprocessable()),
    /** Item (5): a vice-mayor and nobody else. */
    AUTHORIZED_IS_VICE_MAYOR(RuleText.must("document.authorized-is-vice-mayor", 50).item(5)
            .says("Only a vice-mayor can be authorized to sign.", "被授权签发的只能是副市长。")
            .remedy("Name a vice-mayor in office.", "请指定在任副市长。").unprocessable()),
    /** Item (5): an authorization looks forward. */
    AUTHORIZATION_PERIOD(RuleText.must("document.authorization-period", 50).item(5)
            .says("An authorization begins today or later and does not end before it begins.", "授权期限不得早于当日,且止日不得早于起日。")
            .remedy("Correct from and until.", "请更正起止日期。").unprocessable()),
    /** Item (5): revoked once. */
    AUTHORIZATION_STANDS(RuleText.must("document.authorization-stands", 50).item(5)
            .says("Only an authorization that stands can be revoked.", "只能撤销有效的授权。")
            .remedy("Nothing is left to do: it is revoked already.", "该授权已撤销。"));

    private final RuleText text;

    SigningRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }

    /** The rule that refuses a signature under an item of art. 50. */
    static SigningRule of(int item) {
        return switch (item) {
            case 1 -> UPWARD_BY_MAYOR;
            case 2 -> DOWNWARD_BY_MAYOR;
            case 3 -> APPOINTMENT_BY_MAYOR;
            case 4 -> OVERSEAS_CHAIN;
            case 5 -> MAYOR_OR_AUTHORIZED;
            case 6 -> OFFICE_BY_DIRECTOR;
            default -> throw new IllegalArgumentException("art. 50 has no item " + item);
        };
    }
}
