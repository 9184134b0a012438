package org.workrules.document.receiving;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What a document that goes up to the government must satisfy (art. 48, and the 2012 regulation where it says so). */
public enum SendingRule implements Rule {
    /** No note, no telephone call: a formal document. */
    FORMAL_DOCUMENT(RuleText.must("document.incoming-formal", 48)
            .says("What is sent up is a formal document: a request, a report or an opinion with the sender's own number.",
                    "报送市政府须用正式公文:请示、报告或意见,并有发文字号。")
            .remedy("Choose REQUEST, REPORT or OPINION and give senderNumber.", "请选用请示、报告或意见,并填写发文字号。").unprocessable()),
    /** 一文一事. */
    ONE_MATTER(RuleText.must("document.incoming-one-matter", 48)
            .says("A request asks for one matter.", "请示须一文一事。")
            .remedy("Send each matter as a request of its own.", "请按事项分别行文。").unprocessable()),
    /** 主要负责人签发. */
    SIGNED_BY_PRINCIPAL(RuleText.must("document.incoming-signed-by-principal", 48)
            .says("What is sent up is signed by the principal of the sender.", "上报公文须由主要负责人签发。")
            .remedy("Have the head of the sending unit sign.", "请由报送单位主要负责人签发。")),
    /** 不得多头主送. */
    ONE_MAIN_ADDRESSEE(RuleText.must("document.incoming-one-addressee", 48)
            .says("A document sent up has one main addressee: the municipal government.", "上报公文只主送市政府,不得多头主送。")
            .remedy("Name government alone as the main addressee; inform others by a copy.", "请只主送市政府(government),其他单位可抄送。")
            .unprocessable()),
    /** 不得越级行文. */
    LEVEL_NOT_SKIPPED(RuleText.must("document.incoming-level-not-skipped", 48)
            .says("No level is skipped: what stands below a district writes to the district.", "不得越级行文;区县以下单位应报区县政府。")
            .remedy("Send it to the district, or say in skipReason why the level had to be skipped.", "请报区县政府,或在 skipReason 说明确需越级的理由。")
            .unprocessable()),
    /** 2012 regulation, art. 14. */
    SKIPPED_LEVEL_COPIED(RuleText.must("document.incoming-skipped-level-copied", 48)
            .says("Where a level had to be skipped, it gets a copy.", "确需越级行文的,须同时抄送被越过的机关。")
            .remedy("Add the district to the copies.", "请抄送所属区县政府。").unprocessable()),
    /** 可以直报部门解决的事项,不得报市政府. */
    BEYOND_A_DEPARTMENT(RuleText.must("document.incoming-beyond-a-department", 48)
            .says("What a department can settle is not put before the government.", "可由市政府部门解决的事项,不得报市政府审批。")
            .remedy("Send it to that department, or state in basis why the government has to decide.", "请直报主管部门,或在 basis 注明须由市政府决定的依据。")
            .unprocessable()),
    /** A claim that others are touched names them. */
    TOUCHED_ARE_NAMED(RuleText.must("document.incoming-touched-named", 48)
            .says("A request that goes beyond one department names the departments it touches.", "涉及其他部门职能的请示,须列明有关部门。")
            .remedy("Name them in touchedDepartments.", "请在 touchedDepartments 列明有关部门。").unprocessable()),
    /** 不得直接报送领导同志个人. */
    NOT_TO_A_LEADER(RuleText.must("document.incoming-not-to-a-leader", 48)
            .says("A document goes to a leader in person only for what the leader assigned, what is sensitive and must go direct, a major "
                    + "emergency, and 机密 or 绝密.",
                    "除领导直接交办、确需直报的敏感事项、重大突发事件和绝密、机密事项外,不得直接报送领导同志个人。")
            .remedy("Address it to the government, or give the ground.", "请主送市政府,或注明直报理由。").unprocessable()),
    /** The ground has to be true. */
    GROUND_FITS(RuleText.must("document.incoming-ground-fits", 48)
            .says("The ground for going to a leader in person is shown: the leader's assignment, why it is sensitive, the emergency and its "
                    + "urgency, or the grade of secrecy.",
                    "直报领导须有依据:交办出处、敏感缘由、突发事件及其紧急程度,或密级。")
            .remedy("Give groundReference, the urgency or the grade of secrecy that the ground needs.", "请填写相应的依据、紧急程度或密级。")
            .unprocessable()),
    /** 议事协调机构、临时机构、行业协会和内设机构不直接报送. */
    BODY_MAY_SEND(RuleText.must("document.incoming-body-may-send", 48)
            .says("Coordinating, temporary and internal bodies and associations do not write to the government themselves.",
                    "议事协调机构、临时机构、行业协会和部门内设机构不直接向市政府报送公文。")
            .remedy("Have the lead or competent department send it.", "请由牵头部门或主管部门报送。").unprocessable()),
    /** 事先征求有关部门的意见. */
    OPINIONS_OF_TOUCHED(RuleText.must("document.incoming-opinions", 48)
            .says("A request that touches other departments carries their opinions.", "涉及其他部门职能的请示,须附有关部门意见。")
            .remedy("Ask the departments named and send it when they have answered.", "请先征求有关部门意见,收齐后再报送。")),
    /** 先送职能部门. */
    FUNCTIONAL_DEPARTMENT_FIRST(RuleText.must("document.incoming-functional-first", 48)
            .says("Requests about funds, posts, trips abroad, fee waivers and commendations carry the opinion of the functional department.",
                    "涉及财政经费、编制、因公出访、城市配套费减免、表彰奖励的请示,须先经有关职能部门提出办理意见。")
            .remedy("Send it to the functional department first.", "请先径送有关职能部门提出办理意见。")),
    /** 2012 regulation, art. 15. */
    NO_COPY_DOWNWARD(RuleText.must("document.incoming-no-copy-downward", 48)
            .says("A request is not copied to lower bodies.", "请示不得抄送下级机关。")
            .remedy("Leave the districts out of the copies.", "请删去抄送的下级机关。").unprocessable());

    private final RuleText text;

    SendingRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
