package org.workrules.document.format;

/** The 15 kinds of official document (公文种类) of the 2012 regulation, which art. 47 refers to. */
public enum DocumentKind {
    RESOLUTION("决议"),
    DECISION("决定"),
    ORDER("命令"),
    COMMUNIQUE("公报"),
    ANNOUNCEMENT("公告"),
    PUBLIC_NOTICE("通告"),
    OPINION("意见"),
    NOTICE("通知"),
    CIRCULAR("通报"),
    REPORT("报告"),
    REQUEST("请示"),
    REPLY("批复"),
    BILL("议案"),
    LETTER("函"),
    MINUTES("纪要");

    private final String title;

    DocumentKind(String title) {
        this.title = title;
    }

    /** The kind's Chinese name. */
    public String title() {
        return title;
    }

    /** The mark of an issuer (发文机关标志) on documents of this kind: GB/T 9704-2012, 7.2.4 and 10.1 to 10.3. */
    public String mark(String issuer) {
        return issuer + switch (this) {
            case LETTER -> "";
            case ORDER -> "令";
            case MINUTES -> "会议纪要";
            default -> "文件";
        };
    }
}
