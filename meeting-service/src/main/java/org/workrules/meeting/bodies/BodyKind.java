package org.workrules.meeting.bodies;

/** Kinds of bodies beside the departments. */
public enum BodyKind {
    /** Coordinates departments (议事协调机构). */
    COORDINATING,
    /** Works on one task (临时机构). */
    TEMPORARY
}
