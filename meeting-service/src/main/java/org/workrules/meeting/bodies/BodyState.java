package org.workrules.meeting.bodies;

/** Where a body stands: {@code ACTIVE -- extend --> ACTIVE}, {@code ACTIVE -- its end passes --> EXPIRED}, {@code ACTIVE -- dissolve --> DISSOLVED}. */
public enum BodyState {
    ACTIVE, EXPIRED, DISSOLVED
}
