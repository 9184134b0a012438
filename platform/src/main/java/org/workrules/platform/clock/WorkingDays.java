package org.workrules.platform.clock;

/**
 * A number of working days (工作日), which is no {@link java.time.Duration}: how long it lasts depends on the calendar.
 *
 * @param count how many; never negative
 */
public record WorkingDays(int count) implements Comparable<WorkingDays> {

    /** Refuses a negative count. */
    public WorkingDays {
        if (count < 0) {
            throw new IllegalArgumentException("a count of working days is not negative: " + count);
        }
    }

    /** So many working days. */
    public static WorkingDays of(int count) {
        return new WorkingDays(count);
    }

    @Override
    public int compareTo(WorkingDays other) {
        return Integer.compare(count, other.count);
    }
}
