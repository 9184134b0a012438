package org.workrules.meeting.offices;

import static org.workrules.platform.rules.RuleText.must;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What holds for appointments and reliefs (art. 5). */
public enum OfficeRule implements Rule {
    /** One mayor, one secretary-general, one head of each department. */
    ONE_HOLDER(must("meeting.office.one-holder", 5)
            .says("The office of the mayor, the secretary-general, the office's director and the head of each department or district has one holder at a time.",
                    "市长、秘书长、办公室主任及各部门、区县主要负责人职务,同一时间由一人担任。")
            .remedy("Relieve who holds it, or say that the new holder succeeds.", "请先办理免职,或注明接任。")),
    /** Nobody takes up twice what is held. */
    HELD_ONCE(must("meeting.office.held-once", 5)
            .says("Nobody holds the same office of the same department twice at a time.", "同一人不得重复担任同一部门的同一职务。")
            .remedy("Read the register anew.", "请刷新后查看任职登记。")),
    /** The department stands. */
    DEPARTMENT_STANDS(must("meeting.office.department-stands", 8)
            .says("Offices are held in departments that stand.", "任职部门须为现设部门。")
            .remedy("Name a department that stands on the first day.", "请选择任职首日已设立的部门。").unprocessable()),
    /** Offices of the government belong to it. */
    OFFICE_OF_DEPARTMENT(must("meeting.office.of-department", 5)
            .says("The offices of the government's leaders belong to the government, those of its general office to that, those of districts to districts.",
                    "市政府领导职务属市政府,办公室主任、副主任属市政府办公室,区县长属区县。")
            .remedy("Name the department that the office belongs to.", "请填写该职务所属部门。").unprocessable()),
    /** A newcomer is introduced. */
    NEWCOMER_NAMED(must("meeting.office.newcomer-named", 5)
            .says("Somebody new to the register comes with a name and a clearance.", "首次登记的人员应填写姓名和知悉范围。")
            .remedy("Add name and clearance.", "请填写姓名和知悉范围。").unprocessable()),
    /** What is over is not ended again. */
    STILL_HELD(must("meeting.office.still-held", 5)
            .says("Who is relieved holds the office, and no longer than it began.", "免职对象应为现任,免职日期不得早于任职日期。")
            .remedy("Name a later day, or nothing needs to be done.", "请更正免职日期;已免职的无须办理。"));

    private final RuleText text;

    OfficeRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
