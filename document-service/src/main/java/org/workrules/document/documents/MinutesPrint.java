package org.workrules.document.documents;

import java.util.List;
import java.util.Objects;
import org.workrules.document.content.Manuscript;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;
import org.workrules.document.format.Urgency;
import org.workrules.document.search.SearchSource;
import org.workrules.document.search.SearchText;
import org.workrules.document.signing.Purpose;
import org.workrules.platform.pipeline.Act;

/**
 * Minutes become a document of kind 纪要 in the name of the general office (art. 43, 47, 50(6)). They were drafted and reviewed
 * where the meeting is kept, so what is left of their road is signature, check, number and issue.
 */
final class MinutesPrint {

    private static final String OFFICE = "general-office";

    private MinutesPrint() {
    }

    /**
     * The document of an edition.
     *
     * @param drafter person who issued the minutes
     * @param earlier issued document of the edition before, which this one corrects; {@code null} for none
     */
    static Document of(MinutesIssued minutes, String bodyHash, String drafter, Document earlier, Act act) {
        Document document = new Document();
        document.kind = DocumentKind.MINUTES;
        document.purpose = Purpose.OFFICE_DOCUMENT;
        document.issuer = Issuer.GOVERNMENT_OFFICE;
        document.title = MinutesText.title(minutes);
        document.draftingDepartment = OFFICE;
        document.drafter = drafter;
        document.draftedOn = act.today();
        document.addressees = addressees(minutes);
        document.secrecy = minutes.secrecy();
        document.urgency = Urgency.NORMAL;
        document.bodyHash = bodyHash;
        document.minutesId = minutes.minutesId();
        document.minutesEdition = minutes.editionNumber();
        document.story = act.story();
        document.submittedAt = act.now();
        document.format(Format.asked(null, document.title, text(minutes)));
        document.force(earlier == null ? new Force()
                : Force.asked(new ForceRequest(null, null, null, earlier.id()), List.of(earlier), document.purpose, act));
        document.search = new SearchText(document.id(), SearchSource.DOCUMENT);
        document.search.says(MinutesText.body(minutes));
        document.enter(DocumentAct.ACCEPT, DocumentState.REVIEWED, minutes.number(), act);
        return document;
    }

    private static Manuscript text(MinutesIssued minutes) {
        return new Manuscript(MinutesText.body(minutes), List.of());
    }

    private static String[] addressees(MinutesIssued minutes) {
        List<String> proposed = minutes.items() == null ? List.of()
                : minutes.items().stream().map(MinutesIssued.Item::department).filter(Objects::nonNull).distinct().toList();
        return proposed.isEmpty() ? new String[] {OFFICE} : proposed.toArray(String[]::new);
    }

    /** A later edition arrived before this one was issued: the text is replaced, and whoever signed signs again. */
    static void replace(Document document, MinutesIssued minutes, String bodyHash, Act act) {
        document.title = MinutesText.title(minutes);
        document.bodyHash = bodyHash;
        document.addressees = addressees(minutes);
        document.minutesEdition = minutes.editionNumber();
        document.unsign("第" + minutes.editionNumber() + "版", act);
        document.rewritten(text(minutes));
        document.enter(DocumentAct.CHANGE, DocumentState.REVIEWED, minutes.number(), act);
    }
}
