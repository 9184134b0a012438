package org.workrules.local;

import java.nio.file.Path;

/**
 * Where the infrastructure keeps its state and which ports it takes.
 *
 * @param directory    folder for data and logs; created when missing
 * @param cache        folder for what is unpacked once and shared by all systems of this checkout
 * @param postgresPort TCP port, or 0 for any free one
 * @param kafkaPort    TCP port, or 0 for any free one
 * @param keycloakPort TCP port, or 0 for any free one
 * @param durable      whether a commit waits for the disk; on wherever data must survive or is measured, off in plain tests
 */
public record InfrastructureSettings(Path directory, Path cache, int postgresPort, int kafkaPort, int keycloakPort,
                                     boolean durable) {

    /** Free ports, nothing worth keeping: what tests use. */
    public static InfrastructureSettings forTests(Path directory) {
        return new InfrastructureSettings(directory, Checkout.root().resolve(".workrules/cache"), 0, 0, 0, false);
    }
}
