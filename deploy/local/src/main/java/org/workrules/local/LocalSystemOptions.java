package org.workrules.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How a {@link LocalSystem} is to run.
 *
 * @param checkout      the checkout whose packaged services run
 * @param directory     folder for state and logs
 * @param layout        which part takes which port
 * @param durable       whether a commit waits for the disk; on where faults are tried or figures are taken
 * @param configuration environment variables for every service, over those the system sets itself
 * @param progress      told about every part that has come up
 */
public record LocalSystemOptions(Path checkout, Path directory, Layout layout, boolean durable,
                                 Map<String, String> configuration, Progress progress) {

    /** What {@code ./workrules up} runs: documented ports, state in {@code .workrules} of the checkout. */
    public static LocalSystemOptions onThisMachine(Progress progress) {
        Path checkout = Checkout.root();
        return new LocalSystemOptions(checkout, checkout.resolve(".workrules"), Layout.standard(), true, Map.of(), progress);
    }

    /** A system beside others, for tests: free ports, state in this folder, commits wait for the disk. */
    public static LocalSystemOptions inFolder(Path directory) {
        return new LocalSystemOptions(Checkout.root(), directory, Layout.free(), true, Map.of(), Progress.silent());
    }

    /** The same, with one more environment variable for every service. */
    public LocalSystemOptions with(String variable, String value) {
        Map<String, String> more = new HashMap<>(configuration);
        more.put(variable, value);
        return new LocalSystemOptions(checkout, directory, layout, durable, Map.copyOf(more), progress);
    }

    /** The same, telling somebody else what has come up. */
    public LocalSystemOptions telling(Progress other) {
        return new LocalSystemOptions(checkout, directory, layout, durable, configuration, other);
    }

    /** The same, with the packaged services of another checkout. */
    LocalSystemOptions from(Path otherCheckout) {
        return new LocalSystemOptions(otherCheckout, directory, layout, durable, configuration, progress);
    }

    InfrastructureSettings infrastructure() {
        return new InfrastructureSettings(directory, Checkout.root().resolve(".workrules/cache"), layout.postgres(), layout.kafka(),
                layout.keycloak(), durable);
    }
}
