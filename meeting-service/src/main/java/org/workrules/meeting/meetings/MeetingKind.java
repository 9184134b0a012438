package org.workrules.meeting.meetings;

import java.util.List;
import java.util.Set;
import org.workrules.platform.identity.Office;

/** The four kinds of meetings (art. 36) with who belongs to them (art. 37-40). */
public enum MeetingKind {
    /** Plenary (全体会议): mayor, vice-mayors, secretary-general, and the heads of the working departments (art. 37). */
    PLENARY(37, Set.of(Office.MAYOR, Office.VICE_MAYOR, Office.SECRETARY_GENERAL), List.of(Office.MAYOR)),
    /** Executive (常务会议): mayor, vice-mayors, secretary-general, other members of the party group (art. 38). */
    EXECUTIVE(38, Set.of(Office.MAYOR, Office.VICE_MAYOR, Office.SECRETARY_GENERAL, Office.PARTY_GROUP_MEMBER), List.of(Office.MAYOR)),
    /** Mayor's office meeting (市长办公会议): mayor and vice-mayors (art. 39). */
    MAYORS_OFFICE(39, Set.of(Office.MAYOR, Office.VICE_MAYOR), List.of(Office.MAYOR)),
    /** Special (专题会议): whom the convener calls (art. 40). */
    SPECIAL(40, Set.of(), List.of(Office.MAYOR, Office.VICE_MAYOR));

    private final int article;
    private final Set<Office> members;
    private final List<Office> conveners;

    MeetingKind(int article, Set<Office> members, List<Office> conveners) {
        this.article = article;
        this.members = members;
        this.conveners = conveners;
    }

    /** The article that describes it. */
    public int article() {
        return article;
    }

    /** Offices whose holders are members; empty where the convener calls the members. */
    Set<Office> members() {
        return members;
    }

    /** Offices whose holders convene and chair it. */
    List<Office> conveners() {
        return conveners;
    }

    /** Whether it opens and decides only when more than half of its members are present. */
    boolean needsQuorum() {
        return this == EXECUTIVE;
    }

    /** Whether it may decide major decisions, bills and normative documents. */
    boolean decidesMajorMatters() {
        return this == EXECUTIVE || this == PLENARY;
    }
}
