package org.workrules.emergency.escalation;

/** In which capacity a leader consented. */
public enum Capacity {
    /** The vice-mayor who commands the special headquarters (专项指挥部总指挥). */
    COMMANDER,
    /** Who stands in while the commander is away (补位, art. 6). */
    STAND_IN,
    /** The mayor. */
    MAYOR
}
