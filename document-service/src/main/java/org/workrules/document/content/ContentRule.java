package org.workrules.document.content;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What may be attached to a document or set behind it, and how long a text is set as pages (articles 35, 47). */
public enum ContentRule implements Rule {
    /** Art. 35: nothing of 机密 or above is kept here. */
    CLASSIFIED_ATTACHMENT_ELSEWHERE(RuleText.must("document.classified-attachment-elsewhere", 35)
            .says("Attachments of a document of 机密 or 绝密 are never stored here.", "机密、绝密公文的附件不得录入本系统。")
            .remedy("Send them by the approved channel, together with the body.", "请随正文通过批准的渠道传递。").unprocessable()),
    /** Types that everybody can open and that a look can judge. */
    ATTACHMENT_TYPE(RuleText.must("document.attachment-type", 47)
            .says("An attachment is of a type that the register takes, and its name ends as files of that type do.",
                    "附件须为规定的文件类型,文件名后缀须与类型一致。")
            .remedy("Convert it to one of the types in the policy register and declare that type.", "请转换为规定的类型并如实声明。")
            .unprocessable()),
    /** The figure of the type is its largest size in MiB. */
    ATTACHMENT_SIZE(RuleText.configured("document.attachment-size", 47)
            .says("An attachment is no larger than its type allows, and not empty.", "附件不得为空,大小不得超过该类型的规定。")
            .remedy("Reduce or divide it.", "请压缩或拆分后再上传。").unprocessable()),
    /** What is declared is what is there. */
    ATTACHMENT_IS_ITS_TYPE(RuleText.must("document.attachment-is-its-type", 47)
            .says("The content of an attachment is of the type it is declared as.", "附件内容须与其声明的类型一致。")
            .remedy("Declare the type the file really has, or save it anew in that type.", "请如实声明文件类型,或另存为该类型。").unprocessable()),
    /** Bombs, macros, programs. */
    ATTACHMENT_HARMLESS(RuleText.must("document.attachment-harmless", 47)
            .says("An attachment carries no macro, script, password, or archive inside, and does not swell beyond measure when opened.",
                    "附件不得含有宏、脚本、密码或嵌套压缩包,解压后不得异常膨胀。")
            .remedy("Save it without them and offer it again.", "请去除后另存再上传。").unprocessable()),
    /** A document stays readable. */
    ATTACHMENT_COUNT(RuleText.configured("document.attachment-count", 47)
            .says("A document has no more attachments, and keeps no more versions of them, than the register allows.",
                    "一件公文的附件数量及版本数量不得超过规定。")
            .remedy("Join files that belong together.", "请合并相关文件。")),
    /** A version differs. */
    ATTACHMENT_DIFFERS(RuleText.must("document.attachment-differs", 47)
            .says("What is attached is not attached already.", "同一文件不得重复附上。")
            .remedy("Nothing is left to do: the file is attached already.", "该文件已在附件之中,无须重复。")),
    /** A document stays one document. */
    ANNEX_COUNT(RuleText.configured("document.annex-count", 47)
            .says("A document has no more annexes set as pages than the register allows.", "一件公文随文编排的附件数量不得超过规定。")
            .remedy("Join annexes that belong together, or attach some as files.", "请合并相关附件,或将部分附件改为文件上传。").unprocessable()),
    /** The figure is characters of all annexes together. */
    ANNEX_LENGTH(RuleText.configured("document.annex-length", 47)
            .says("The annexes of a document, titles and texts together, are no longer than the register allows.",
                    "一件公文各附件标题与正文的总字数不得超过规定。")
            .remedy("Shorten them, or attach the longest as a file.", "请压缩篇幅,或将最长的附件改为文件上传。").unprocessable()),
    /** Printing is bounded. */
    RENDERING_LENGTH(RuleText.configured("document.rendering-length", 47)
            .says("A text is set as pages up to the length that the register allows.", "公文排版篇幅不得超过规定页数。")
            .remedy("Shorten the text, or move parts of it into attachments.", "请精简正文,或将部分内容改作附件。"));

    private final RuleText text;

    ContentRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
