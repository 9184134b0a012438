package org.workrules.document.decisions;

/** What the legal office says of a draft. */
public enum LegalityOutcome {
    /** 合法. */
    LAWFUL,
    /** 修改后合法; revised, it is reviewed again. */
    LAWFUL_AFTER_CHANGES,
    /** 不合法. */
    UNLAWFUL
}
