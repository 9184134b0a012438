package org.workrules.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Proves that every rule of a module has a test that breaks it: one that hands the rule to {@link RuleAssertions}. */
public final class RuleCoverage {

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
    }

    private static boolean assertsABreach(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTarget().getName().equals("assertBreaks")
                && call.getTargetOwner().getName().equals(RuleAssertions.class.getName()));
    }
}
