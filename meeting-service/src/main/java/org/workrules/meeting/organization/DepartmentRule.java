package org.workrules.meeting.organization;

import static org.workrules.platform.rules.RuleText.must;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What holds for the departments of the register (articles 5 and 8). */
public enum DepartmentRule implements Rule {
    /** Codes are never used again: old records speak of the old department. */
    CODE_FREE(must("meeting.department.code-free", 8)
            .says("A department's code is its own for ever.", "部门代码唯一且不得重复使用。")
            .remedy("Choose another code.", "请更换部门代码。")),
    /** One hierarchy with the government on top. */
    GOVERNMENT_ON_TOP(must("meeting.department.government-on-top", 5)
            .says("Every department and district belongs to something; the government alone to nothing.", "除市政府外,各部门、区县均须有上级隶属。")
            .remedy("Name what it belongs to.", "请填写隶属机构。").unprocessable()),
    /** What it belongs to stands. */
    PARENT_STANDS(must("meeting.department.parent-stands", 8)
            .says("A department belongs to one that stands.", "隶属机构须为现设机构。")
            .remedy("Name a department that stands on its first day.", "请填写成立之日已设立的机构。").unprocessable()),
    /** No circles. */
    NO_CIRCLE(must("meeting.department.no-circle", 8)
            .says("No department belongs to one below it.", "机构隶属关系不得循环。")
            .remedy("Name a department that is not below this one.", "请另行填写隶属机构。").unprocessable()),
    /** What is abolished is changed no more. */
    STANDING(must("meeting.department.standing", 8)
            .says("An abolished department is not changed.", "已撤销的部门不得再变更。")
            .remedy("Establish a new department.", "请新设部门。")),
    /** Nobody and nothing is left behind. */
    EMPTY_WHEN_ABOLISHED(must("meeting.department.empty-when-abolished", 8)
            .says("A department is abolished when nobody holds office in it and nothing belongs to it.", "部门撤销前,应无任职人员和下属机构。")
            .remedy("Relieve who is in office there and move what belongs to it.", "请先办理免职并调整下属机构。"));

    private final RuleText text;

    DepartmentRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
