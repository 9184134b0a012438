package org.workrules.document.documents;

import java.time.LocalDate;
import java.util.Set;
import org.workrules.document.format.Issuer;
import org.workrules.document.interests.InterestRule;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** How an issued document ends: annulled (撤销), repealed (废止), superseded, corrected, expired (2012 regulation, art. 33). */
final class Ended {

    /** The deadline that ends with the period of a document. */
    static final String CLOCK = "document.expiry";

    private final Document document;
    private final Act act;

    private Ended(Document document, Act act) {
        this.document = document;
        this.act = act;
    }

    /** What ends a document in an act. */
    static Ended of(Document document, Act act) {
        return new Ended(document, act);
    }

    /** It is issued: its force begins, and with it the clock of its period. */
    void begin() {
        document.force().begin(document.issuedOn, document.purpose, act);
        if (document.force().expiresOn() != null) {
            act.startClockUntil(document, CLOCK, ForceRule.NORMATIVE_TERM, BusinessZone.endOf(document.force().expiresOn()),
                    document.titleOutside(), document.draftingDepartment);
        }
    }

    /**
     * Whoever signs such documents annuls it: void from the beginning.
     *
     * @param keepOut person ids of those who keep out of the document (art. 30)
     */
    void annul(EndDocument request, Set<String> keepOut) {
        byItsIssuer(keepOut);
        stands();
        end(DocumentAct.ANNUL, Ending.ANNULLED, document.issuedOn, request.reason(), request.basis(), null);
    }

    /**
     * Whoever signs such documents repeals it from a day on.
     *
     * @param keepOut person ids of those who keep out of the document (art. 30)
     */
    void repeal(EndDocument request, Set<String> keepOut) {
        byItsIssuer(keepOut);
        stands();
        LocalDate from = request.from() == null ? act.today() : request.from();
        ForceRule.REPEAL_AHEAD.require(!from.isBefore(act.today()), Text.of("It would end on %s.", "废止日期为 %s。", from));
        end(DocumentAct.REPEAL, Ending.REPEALED, from, request.reason(), request.basis(), null);
    }

    /** Another document, issued just now, takes its place. */
    void supersede(Document successor) {
        stands();
        end(DocumentAct.SUPERSEDE, Ending.SUPERSEDED, successor.force().effectiveFrom(), "由" + successor.number + "替代", successor.number,
                successor);
    }

    /** Another document, issued just now, corrects it; it goes on binding as corrected. */
    void correct(Document correction) {
        stands();
        document.force().correctedBy(correction.id());
        document.enter(DocumentAct.CORRECT, document.state, correction.number, act);
    }

    /** Its period is over, if nothing else ended it before. */
    void expire() {
        if (document.force().ending() == null) {
            end(DocumentAct.EXPIRE, Ending.EXPIRED, document.force().expiresOn().plusDays(1), "有效期届满", null, null);
        }
    }

    private void stands() {
        Standing standing = document.force().on(act.today(), document.issuedOn);
        ForceRule.STANDS.require(document.force().ending() == null
                && (standing == Standing.IN_FORCE || standing == Standing.NOT_YET_IN_FORCE), Text.of("It is %s.", "公文效力状态为 %s。", standing));
    }

    private void byItsIssuer(Set<String> keepOut) {
        document.visible(act);
        Office office = document.issuer == Issuer.GOVERNMENT ? Office.MAYOR : Office.OFFICE_DIRECTOR;
        Denied.unless(act.caller().holds(office), new Text("Documents of the government are ended by the mayor, those of the office by "
                + "its director.", "以市政府名义制发的公文由市长撤销、废止,以办公室名义制发的由办公室主任撤销、废止。"));
        InterestRule.ENDS_WITHOUT_INTEREST.require(!keepOut.contains(act.caller().id()));
    }

    private void end(DocumentAct what, Ending how, LocalDate from, String reason, String basis, Document successor) {
        document.force().end(how, from, reason, basis, successor == null ? null : successor.id());
        if (how != Ending.EXPIRED) {
            act.stopClock(document, CLOCK);
        }
        document.enter(what, document.state, reason, act);
        boolean silent = document.classified();
        act.emit(document, new DocumentEnded(document.id(), document.number, document.kind, document.titleOutside(), document.issuer, how,
                from, silent ? null : reason, silent ? null : basis, successor == null ? null : successor.id()));
    }
}
