package org.workrules.supervision.integrity;

/** Whose interest it is, seen from who declares it. */
public enum Relation {
    /** The own. */
    SELF,
    /** Of the spouse (配偶). */
    SPOUSE,
    /** Of a child (子女) or the spouse of one. */
    CHILD,
    /** Of a parent (父母). */
    PARENT,
    /** Of a brother or sister (兄弟姐妹). */
    SIBLING,
    /** Of another relative (其他近亲属). */
    OTHER_RELATIVE,
    /** Of somebody of the own staff (身边工作人员). */
    STAFF
}
