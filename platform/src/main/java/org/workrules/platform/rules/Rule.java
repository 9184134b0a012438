package org.workrules.platform.rules;

/**
 * A rule that decisions ask. Implemented by enums, one enum for each thing the rules speak of, so that a refusal can
 * always name its rule and its article.
 */
public interface Rule {

    /** What the register holds of this rule. */
    RuleText text();

    /** Stable name, as it stands in the register and in problem documents. */
    default String id() {
        return text().id();
    }

    /**
     * Asks the rule.
     *
     * @param holds  whether the case at hand satisfies it
     * @param detail what is wrong in this case, if it does not
     * @throws RuleBroken when it does not hold
     */
    default void require(boolean holds, Text detail) {
        if (!holds) {
            throw new RuleBroken(this, detail);
        }
    }

    /** As {@link #require(boolean, Text)}, with the rule's own statement as the detail. */
    default void require(boolean holds) {
        require(holds, text().statement());
    }

    /** The exception that refuses under this rule, for {@code throw} where the compiler must see the end of a branch. */
    default RuleBroken broken(Text detail) {
        return new RuleBroken(this, detail);
    }
}
