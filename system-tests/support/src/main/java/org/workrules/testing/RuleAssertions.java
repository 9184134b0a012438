package org.workrules.testing;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import org.junit.jupiter.api.function.Executable;

/** Asserts that a decision was refused under one rule and no other. */
public final class RuleAssertions {

    private RuleAssertions() {
    }

    /**
     * The act must be refused under the rule given.
     *
     * @param rule a constant of a rule enum, written as such: {@link RuleCoverage} looks for it
     * @param act  the act that breaks it
     * @return the refusal, for further assertions
     */
    public static RuntimeException assertBreaks(Enum<?> rule, Executable act) {
        RuntimeException refusal = assertThrows(RuntimeException.class, act, () -> "nothing refused under " + rule);
        assertSame(rule, ruleOf(refusal), () -> "refused for another reason: " + refusal);
        return refusal;
    }

    private static Object ruleOf(RuntimeException refusal) {
        try {
            Method rule = refusal.getClass().getMethod("rule");
            return rule.invoke(refusal);
        } catch (ReflectiveOperationException noRule) {
            throw new AssertionError("not a refusal under a rule", refusal);
        }
    }
}
