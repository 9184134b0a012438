package org.workrules.emergency.grading;

/** The four grades of an emergency (分级负责), from the lowest. */
public enum Grade {
    /** 一般. */
    GENERAL("一般"),
    /** 较大. */
    LARGER("较大"),
    /** 重大. */
    MAJOR("重大"),
    /** 特别重大. */
    EXTRAORDINARY("特别重大");

    private final String title;

    Grade(String title) {
        this.title = title;
    }

    /** The grade in Chinese. */
    public String title() {
        return title;
    }

    /** Whether it is 较大以上, so that the province must be told (art. 57). */
    public boolean largerOrAbove() {
        return this != GENERAL;
    }
}
