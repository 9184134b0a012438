package org.workrules.platform.clock;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.workrules.platform.rules.Text;

/**
 * Something that happened to a clock. Facts are kept as they were recorded; when a deadline is due is computed from
 * them. Instants are kept to the microsecond, as the database does; reasons are told to whoever asks why.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
        @JsonSubTypes.Type(value = ClockFact.Started.class, name = "started"),
        @JsonSubTypes.Type(value = ClockFact.Paused.class, name = "paused"),
        @JsonSubTypes.Type(value = ClockFact.Resumed.class, name = "resumed"),
        @JsonSubTypes.Type(value = ClockFact.Restarted.class, name = "restarted"),
        @JsonSubTypes.Type(value = ClockFact.Extended.class, name = "extended"),
        @JsonSubTypes.Type(value = ClockFact.Stopped.class, name = "stopped")})
public sealed interface ClockFact {

    /** When it happened, which may be earlier than when it was recorded. */
    Instant at();

    /** Why. */
    Text reason();

    /** The same fact, at the given instant unless it is later anyway. */
    default ClockFact notBefore(Instant earliest) {
        return at().isBefore(earliest) ? moved(earliest) : this;
    }

    /** The same fact at another instant. */
    ClockFact moved(Instant other);

    /** The clock began; the day it began is day 0. */
    record Started(Instant at, Text reason) implements ClockFact {
        /** Cuts the instant to microseconds. */
        public Started {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public Started moved(Instant other) {
            return new Started(other, reason);
        }
    }

    /** The clock stands until it is resumed, for instance while others are consulted. */
    record Paused(Instant at, Text reason) implements ClockFact {
        /** Cuts the instant to microseconds. */
        public Paused {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public Paused moved(Instant other) {
            return new Paused(other, reason);
        }
    }

    /** The clock runs on. */
    record Resumed(Instant at, Text reason) implements ClockFact {
        /** Cuts the instant to microseconds. */
        public Resumed {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public Resumed moved(Instant other) {
            return new Resumed(other, reason);
        }
    }

    /** The clock begins anew with its whole limit, for instance when a request was corrected; earlier facts no longer count. */
    record Restarted(Instant at, Text reason) implements ClockFact {
        /** Cuts the instant to microseconds. */
        public Restarted {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public Restarted moved(Instant other) {
            return new Restarted(other, reason);
        }
    }

    /**
     * The limit was made longer.
     *
     * @param figure by how many of the limit's unit; at least 1
     */
    record Extended(Instant at, int figure, Text reason) implements ClockFact {
        /** Cuts the instant to microseconds and refuses a figure below 1. */
        public Extended {
            at = at.truncatedTo(ChronoUnit.MICROS);
            if (figure < 1) {
                throw new IllegalArgumentException("an extension is at least 1: " + figure);
            }
        }

        @Override
        public Extended moved(Instant other) {
            return new Extended(other, figure, reason);
        }
    }

    /** The clock ended: what was owed was done, or is owed no longer. */
    record Stopped(Instant at, Ending ending, Text reason) implements ClockFact {
        /** Cuts the instant to microseconds. */
        public Stopped {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public Stopped moved(Instant other) {
            return new Stopped(other, ending, reason);
        }
    }

    /** How a clock ended. */
    enum Ending {
        /** What was owed was done. */
        MET,
        /** It is owed no longer: withdrawn, transferred, void. */
        CANCELLED
    }
}
