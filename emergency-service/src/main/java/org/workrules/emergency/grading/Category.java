package org.workrules.emergency.grading;

/** What kind of emergency it is (分类管理). */
public enum Category {
    /** 生产安全事故. */
    WORK_SAFETY("work-safety"),
    /** 火灾. */
    FIRE("emergency"),
    /** 道路交通事故. */
    TRAFFIC("emergency"),
    /** 自然灾害. */
    NATURAL_DISASTER("emergency"),
    /** 公共卫生事件. */
    PUBLIC_HEALTH("public-health"),
    /** 社会安全事件; the law does not grade it, so the duty officer states at which grade it is reported. */
    SOCIAL_SECURITY("emergency");

    private final String field;

    Category(String field) {
        this.field = field;
    }

    /** The field of work whose vice-mayor commands the special headquarters (专项指挥部) of this category. */
    public String field() {
        return field;
    }
}
