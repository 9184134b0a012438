package org.workrules.document.receiving;

import java.util.stream.Stream;

/** What a file of a document that comes up is: the document itself, or what shows that a claim of art. 48 is true. */
public enum IncomingFileKind {
    /** The scanned text (正文), one. */
    BODY,
    /** An attachment (附件). */
    ATTACHMENT,
    /** The countersigned opinion of another department, or of the functional one (有关部门意见). */
    OPINION,
    /** What shows why it goes to a leader in person, or why a level is skipped (直报、越级依据). */
    GROUND,
    /** The law that leaves the decision to the government (法律法规依据). */
    BASIS;

    /** Whether it is what the sender says, and not what shows that it is so. */
    boolean isContent() {
        return this == BODY || this == ATTACHMENT;
    }

    /**
     * Whether a document claims what a file of this kind shows.
     *
     * @param department whose opinion the file is, {@code null} for a file that is none
     */
    boolean fits(IncomingRecord document, String department) {
        return (this == OPINION) == (department != null) && switch (this) {
            case BODY, ATTACHMENT -> true;
            case OPINION -> Stream.concat(Stream.of(document.asked), document.opinions.stream().map(Opinion::department)).toList().contains(department);
            case GROUND -> document.directGround != null || document.skipReason != null;
            case BASIS -> document.basis != null;
        };
    }

    /** Whether a file takes the place of one that stands: a text of the text, others of one with the same name. */
    boolean replaces(String name, IncomingFile standing) {
        return standing.name().equals(name) || this == BODY && standing.kind() == BODY;
    }
}
