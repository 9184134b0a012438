package org.workrules.document.rendering;

/** The typefaces of GB/T 9704-2012, with the names under which office programs know them. */
enum Typeface {
    /** 仿宋: the text. */
    FANGSONG("仿宋_GB2312"),
    /** 小标宋: mark and title. */
    TITLE("方正小标宋简体"),
    /** 黑体: headings of the first level, grade of secrecy. */
    HEI("黑体"),
    /** 楷体: headings of the second level, name of the signer. */
    KAI("楷体_GB2312"),
    /** 宋体: page numbers. */
    SONG("宋体");

    private final String officeName;

    Typeface(String officeName) {
        this.officeName = officeName;
    }

    /** Its name in office programs. */
    String officeName() {
        return officeName;
    }
}
