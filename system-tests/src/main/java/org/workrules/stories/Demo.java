package org.workrules.stories;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Tells both stories and three refusals on a running system, and fails loudly when a step does not hold:
 *
 * <pre>
 * Demo --gateway http://localhost:8080 --keycloak http://localhost:8180
 * </pre>
 *
 * Ends with 0 when everything holds, 1 when a step does not, 2 when the system cannot be reached or an option is unknown. The
 * password of the demo accounts is taken from {@code WORKRULES_DEMO_PASSWORD}, as {@code ./workrules up} does.
 */
public final class Demo {

    static final int HOLDS = 0;
    static final int BROKEN = 1;
    static final int NOT_RUN = 2;

    private final PrintStream out;
    private final List<Story> stories;

    /**
     * @param out     where to tell
     * @param stories what to tell
     */
    Demo(PrintStream out, List<Story> stories) {
        this.out = out;
        this.stories = stories;
    }

    /** The stories of the demonstration, in order. */
    public static List<Story> stories() {
        return List.of(DecisionStory.story(), IncidentStory.story(), Refusals.story());
    }

    /** Tells the stories; see the class. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new Demo(out, stories()).run(arguments));
    }

    int run(String... arguments) {
        URI gateway = URI.create("http://localhost:8080");
        URI keycloak = URI.create("http://localhost:8180");
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length || !List.of("--gateway", "--keycloak").contains(arguments[i])) {
                out.println("demo: unknown option " + arguments[i] + "; the options are --gateway URL and --keycloak URL.");
                return NOT_RUN;
            }
            if (arguments[i].equals("--gateway")) {
                gateway = URI.create(arguments[i + 1]);
            } else {
                keycloak = URI.create(arguments[i + 1]);
            }
        }
        return tell(gateway, new Keycloak(keycloak, System.getenv().getOrDefault("WORKRULES_DEMO_PASSWORD", "workrules")));
    }

    private int tell(URI address, Keycloak people) {
        Instant began = Instant.now();
        Gateway gateway = new Gateway(address, people);
        try {
            Narrator narrator = new Narrator(out, Register.read(gateway), people);
            stories.forEach(story -> story.tell(gateway, narrator));
        } catch (Story.Broken broken) {
            out.printf("%nFAILED: %s%n", broken.getMessage());
            if (broken.reply() != null) {
                out.printf("%s%n%s%n", broken.reply(), broken.reply().text());
            }
            return BROKEN;
        } catch (Unreachable away) {
            out.printf("%ndemo: %s Is the system up? Start it with ./workrules up.%n", away.getMessage());
            return NOT_RUN;
        }
        int steps = stories.stream().mapToInt(story -> story.steps().size()).sum();
        out.printf("%nAll %d steps hold (%d s). 全部步骤通过。%n", steps, Duration.between(began, Instant.now()).toSeconds());
        return HOLDS;
    }
}
