package org.workrules.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What holds for the main code of every module. One test per module calls {@link #check()} and names its root package.
 */
public final class ArchitectureRules {

    private static final int MOST_LINES = 300;
    private static final String HOUSE = "org.workrules.";
    private static final String PLATFORM = "org.workrules.platform";

    private final String root;
    private final Path module;
    private final JavaClasses classes;

    private ArchitectureRules(String root, Path module) {
        this.root = root;
        this.module = module;
        this.classes = new ClassFileImporter().importPath(module.resolve("target/classes"));
    }

    /**
     * The rules for the module in the working directory.
     *
     * @param root package of the module, for example {@code org.workrules.meeting}
     */
    public static ArchitectureRules of(String root) {
        return of(root, Path.of("").toAbsolutePath());
    }

    /**
     * The rules for a module.
     *
     * @param root   package of the module
     * @param module its folder
     */
    public static ArchitectureRules of(String root, Path module) {
        return new ArchitectureRules(root, module);
    }

    /** Checks all rules. @throws AssertionError naming what breaks the first rule broken */
    public void check() {
        packagesHaveNoCycle();
        noOtherServiceIsImported();
        namesSayWhatTheThingIs();
        nothingSleeps();
        nothingPrints();
        classesAreShort();
    }

    /** Packages below the root depend on each other in one direction. */
    public void packagesHaveNoCycle() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(classes);
    }

    /** Of this house, a module imports the platform and itself alone. */
    public void noOtherServiceIsImported() {
        noClasses().should().dependOnClassesThat(new DescribedPredicate<JavaClass>("belong to another service") {
            @Override
            public boolean test(JavaClass type) {
                String name = type.getPackageName();
                return (name + ".").startsWith(HOUSE) && !within(name, root) && !within(name, PLATFORM);
            }
        }).check(classes);
    }

    private static boolean within(String name, String root) {
        return name.equals(root) || name.startsWith(root + ".");
    }

    /** No class is called a utility, helper, manager or implementation: such a name says nothing of the rules. */
    public void namesSayWhatTheThingIs() {
        noClasses().should().haveNameMatching(".*\\.[A-Z]\\w*(Util|Utils|Helper|Manager|Impl)(\\$.*)?")
                .orShould().resideInAnyPackage("..util..", "..common..", "..impl..", "..helper..", "..manager..")
                .check(classes);
    }

    /** Main code waits for what happens, not for time to pass. */
    public void nothingSleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class)
                .orShould().callMethod(TimeUnit.class, "sleep", long.class).check(classes);
    }

    /** Main code logs; it does not print. */
    public void nothingPrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes);
    }

    /** No source file is longer than about one sitting. */
    public void classesAreShort() {
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .map(file -> file.getFileName() + " has " + lines(file) + " lines").sorted().toList();
            if (!tooLong.isEmpty()) {
                throw new AssertionError("Longer than " + MOST_LINES + " lines: " + tooLong);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
