package org.workrules.meeting.plans;

/** Where an entry of the plan stands: {@code PLANNED -- meeting --> HELD}, {@code PLANNED -- dropping --> DROPPED}. */
public enum PlanState {
    PLANNED, HELD, DROPPED
}
