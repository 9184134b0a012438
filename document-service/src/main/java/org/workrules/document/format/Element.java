package org.workrules.document.format;

/** The 18 elements of an official document (公文格式要素) of the 2012 regulation, art. 9, which art. 47 refers to. */
public enum Element {
    COPY_SERIAL("份号", Part.HEAD),
    SECRECY("密级和保密期限", Part.HEAD),
    URGENCY("紧急程度", Part.HEAD),
    ISSUER_MARK("发文机关标志", Part.HEAD),
    NUMBER("发文字号", Part.HEAD),
    SIGNER("签发人", Part.HEAD),
    TITLE("标题", Part.MAIN),
    MAIN_ADDRESSEE("主送机关", Part.MAIN),
    BODY("正文", Part.MAIN),
    ATTACHMENT_NOTE("附件说明", Part.MAIN),
    ISSUER_NAME("发文机关署名", Part.MAIN),
    DATE("成文日期", Part.MAIN),
    SEAL("印章", Part.MAIN),
    NOTE("附注", Part.MAIN),
    ATTACHMENT("附件", Part.MAIN),
    COPIES("抄送机关", Part.IMPRINT),
    PRINTER("印发机关和印发日期", Part.IMPRINT),
    PAGE_NUMBER("页码", Part.IMPRINT);

    private final String title;
    private final Part part;

    Element(String title, Part part) {
        this.title = title;
        this.part = part;
    }

    /** Its Chinese name. */
    public String title() {
        return title;
    }

    /** Where it stands on the page. */
    public Part part() {
        return part;
    }

    /** The parts of a page of GB/T 9704. */
    public enum Part {
        /** 版头. */
        HEAD,
        /** 主体. */
        MAIN,
        /** 版记, and the page number. */
        IMPRINT
    }
}
