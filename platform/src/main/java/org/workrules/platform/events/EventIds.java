package org.workrules.platform.events;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Time-ordered identifiers (UUID version 7) for events and records, so that the newest sorts last. */
public final class EventIds {

    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private EventIds() {
    }

    /** A new UUIDv7. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
