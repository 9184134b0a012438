package org.workrules.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Proves that every rule of a module has a test that breaks it: one that hands the rule to {@link RuleAssertions}. */
public final class RuleCoverage {

    private static final String RULE = "org.workrules.platform.rules.Rule";

    private RuleCoverage() {
    }

    /**
     * Reads the compiled tests.
     *
     * @param rules       the rules that must each be broken by a test
     * @param testPackage package of the module's tests
     */
    public static void check(Collection<? extends Enum<?>> rules, String testPackage) {
        JavaClasses classes = new ClassFileImporter().importPackages(testPackage);
        Set<String> broken = classes.stream().flatMap(type -> type.getCodeUnits().stream())
                .filter(RuleCoverage::assertsABreach)
                .flatMap(unit -> unit.getFieldAccesses().stream())
                .map(access -> access.getTargetOwner().getName() + "." + access.getTarget().getName())
                .collect(Collectors.toSet());
        Set<String> untested = new TreeSet<>();
        for (Enum<?> rule : rules) {
            String name = rule.getDeclaringClass().getName() + "." + rule.name();
            if (!broken.contains(name)) {
                untested.add(name);
            }
        }
        assertEquals(Set.of(), untested, "rules that no test breaks");
        assertEquals(Set.of(), unregistered(rules, testPackage), "rule enums that stand in no register");
    }

    /** Rule enums of the module's own code with a rule that must hold, none of whose constants is among the rules given. */
    private static Set<String> unregistered(Collection<? extends Enum<?>> rules, String rootPackage) {
        Set<String> registered = rules.stream().map(rule -> rule.getDeclaringClass().getName()).collect(Collectors.toSet());
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(rootPackage).stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(RULE) && !registered.contains(type.getName()))
                .filter(type -> Arrays.stream(type.reflect().getEnumConstants()).anyMatch(RuleCoverage::mustHold))
                .map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean mustHold(Object rule) {
        try {
            Object text = rule.getClass().getMethod("text").invoke(rule);
            return "MUST".equals(text.getClass().getMethod("strength").invoke(text).toString());
        } catch (ReflectiveOperationException noRule) {
            throw new AssertionError("not a rule: " + rule, noRule);
        }
    }

    private static boolean assertsABreach(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTarget().getName().equals("assertBreaks")
                && call.getTargetOwner().getName().equals(RuleAssertions.class.getName()));
    }
}
