package org.workrules.bench;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;

/** Identifiers as the services make them, ordered by time: they decide how much an index costs. */
final class Identifiers {

    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Identifiers() {
    }

    /** A new UUIDv7. */
    static String next() {
        return GENERATOR.generate().toString();
    }
}
