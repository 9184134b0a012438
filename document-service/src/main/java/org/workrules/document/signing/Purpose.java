package org.workrules.document.signing;

import java.util.EnumSet;
import java.util.Set;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;

/** What a document is for, as art. 50 tells documents apart; each purpose belongs to one item of it. */
public enum Purpose {
    /** A request or report to the provincial government. */
    UPWARD_REPORT(1),
    /** A bill (议案) to the people's congress or its standing committee. */
    BILL(1),
    /** A government regulation (规章). */
    REGULATION(2),
    /** A normative document (规范性文件). */
    NORMATIVE(2),
    /** Any other document sent down in the government's name. */
    DOWNWARD(2),
    /** Appointment or removal of officials of departments and institutions. */
    APPOINTMENT(3),
    /** Pre-approval of a leading official's trip abroad (出国(境)预批件). */
    OVERSEAS_PRE_APPROVAL(4),
    /** What the executive meeting (常务会议) has decided already. */
    DECIDED_BY_EXECUTIVE(5),
    /** A matter of routine approval (例行批准). */
    ROUTINE_APPROVAL(5),
    /** A document in the name of the general office. */
    OFFICE_DOCUMENT(6);

    private static final Set<DocumentKind> UPWARD = EnumSet.of(DocumentKind.REPORT, DocumentKind.REQUEST,
            DocumentKind.OPINION, DocumentKind.LETTER);
    private static final Set<DocumentKind> UPWARD_ONLY = EnumSet.of(DocumentKind.REPORT, DocumentKind.REQUEST, DocumentKind.BILL);
    private static final Set<Purpose> NEVER_TO_DISTRICTS = EnumSet.of(UPWARD_REPORT, BILL, APPOINTMENT, OVERSEAS_PRE_APPROVAL);

    private final int item;

    Purpose(int item) {
        this.item = item;
    }

    /** The item of art. 50 it belongs to, 1 to 6. */
    public int item() {
        return item;
    }

    /** In whose name such a document is issued: item (6) is the general office's, all others the government's. */
    public Issuer issuer() {
        return this == OFFICE_DOCUMENT ? Issuer.GOVERNMENT_OFFICE : Issuer.GOVERNMENT;
    }

    /** Whether a document of this purpose may be of a kind (art. 47). */
    public boolean takes(DocumentKind kind) {
        return switch (this) {
            case BILL -> kind == DocumentKind.BILL;
            case UPWARD_REPORT -> UPWARD.contains(kind);
            default -> !UPWARD_ONLY.contains(kind);
        };
    }

    /** Whether art. 49 lets it go to lower governments; a routine approval only as the reply (批复) to one of them. */
    public boolean reachesDistricts(DocumentKind kind) {
        return this == ROUTINE_APPROVAL ? kind == DocumentKind.REPLY : !NEVER_TO_DISTRICTS.contains(this);
    }

    /** Whether the mayor may authorize a vice-mayor to sign it: item (5) alone. */
    public boolean mayBeEntrusted() {
        return item == 5;
    }
}
