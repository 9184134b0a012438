package org.workrules.platform.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.workrules.platform.rules.Text;

/** A span that a deadline did not count, and why. */
public sealed interface Skipped {

    /** Days, both ends included, that were not counted. */
    sealed interface Days extends Skipped {

        /** The first day. */
        LocalDate from();

        /** The last day. */
        LocalDate to();

        /** The same reason up to a later day. */
        Days until(LocalDate later);

        /** Whether other days were left out for the same reason. */
        boolean because(Days other);
    }

    /** Saturdays and Sundays off. */
    record Weekend(LocalDate from, LocalDate to) implements Days {
        @Override
        public Weekend until(LocalDate later) {
            return new Weekend(from, later);
        }

        @Override
        public boolean because(Days other) {
            return other instanceof Weekend;
        }
    }

    /** Days off of a statutory holiday; {@code name} is its Chinese name. */
    record Holiday(LocalDate from, LocalDate to, String name) implements Days {
        @Override
        public Holiday until(LocalDate later) {
            return new Holiday(from, later, name);
        }

        @Override
        public boolean because(Days other) {
            return other instanceof Holiday holiday && holiday.name.equals(name);
        }
    }

    /** Days at whose end the clock stood. */
    record PausedDays(LocalDate from, LocalDate to, Text reason) implements Days {
        @Override
        public PausedDays until(LocalDate later) {
            return new PausedDays(from, later, reason);
        }

        @Override
        public boolean because(Days other) {
            return other instanceof PausedDays paused && paused.reason.equals(reason);
        }
    }

    /** Time in which a clock of minutes or hours stood. */
    record PausedTime(Instant from, Instant to, Text reason) implements Skipped {
    }
}
