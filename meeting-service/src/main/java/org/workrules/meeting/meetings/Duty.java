package org.workrules.meeting.meetings;

/** In what capacity somebody is at a meeting. Only members are counted for the quorum and have a voice (art. 38). */
public enum Duty {
    /** Belongs to the meeting (组成人员). */
    MEMBER,
    /** Attends every meeting of the kind (列席). */
    STANDING,
    /** Attends for a topic (列席相关议题). */
    TOPIC,
    /** Was invited by the convener (邀请列席). */
    INVITED,
    /** Comes for somebody on leave (代会), and is not counted. */
    SUBSTITUTE
}
