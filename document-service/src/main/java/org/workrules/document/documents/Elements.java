package org.workrules.document.documents;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.workrules.document.content.Attachment;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Element;
import org.workrules.document.format.Issuer;
import org.workrules.document.format.Urgency;
import org.workrules.document.signing.Purpose;
import org.workrules.document.templates.Template;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;

/** The 18 elements of a document: which it must show by its template and by what it is, and what each says (art. 47). */
final class Elements {

    private static final Set<Element> LATER = EnumSet.of(Element.NUMBER, Element.PRINTER, Element.DATE, Element.SIGNER);

    private final Document document;
    private final Template template;

    private Elements(Document document, Template template) {
        this.document = document;
        this.template = template;
    }

    /** All 18, in their order on the page. */
    static List<ElementView> of(Document document, Template template) {
        Elements elements = new Elements(document, template);
        return Arrays.stream(Element.values()).map(elements::view).toList();
    }

    /** Elements beside the text are added or put right, which leaves the text as it was signed. */
    static void describe(Document document, FormatRequest request, Act act) {
        document.visible(act);
        document.mayChange(act);
        DocumentAct.FORMAT.require(document.state);
        document.format(document.format().again(request));
        document.enter(DocumentAct.FORMAT, document.state, null, act);
    }

    private ElementView view(Element element) {
        String value = value(element);
        boolean later = LATER.contains(element) && document.state.compareTo(DocumentState.NUMBERED) < 0;
        return new ElementView(element, element.title(), element.part(), required(element), later, value);
    }

    private boolean required(Element element) {
        return switch (element) {
            case COPY_SERIAL, SECRECY -> document.secrecy.compareTo(Clearance.SECRET) >= 0;
            case URGENCY -> document.urgency != Urgency.NORMAL;
            case SIGNER -> document.purpose == Purpose.UPWARD_REPORT;
            default -> template.requires(element);
        };
    }

    private String value(Element element) {
        FormatView format = document.format().view();
        return switch (element) {
            case COPY_SERIAL -> format.copySerials();
            case SECRECY -> secrecy(format);
            case URGENCY -> document.urgency == Urgency.NORMAL ? null : document.urgency == Urgency.URGENT ? "加急" : "特急";
            case ISSUER_MARK -> document.kind.mark((document.kind == DocumentKind.MINUTES ? Issuer.GOVERNMENT : document.issuer).title());
            case NUMBER -> document.number;
            case SIGNER -> document.signatures.stream().filter(Signature::stands).reduce((first, last) -> last)
                    .map(signature -> signature.view().signerName()).orElse(null);
            case TITLE -> document.title;
            case MAIN_ADDRESSEE -> String.join("、", document.addressees);
            case BODY -> document.classified() ? "(" + document.channel + ")" : document.bodyHash;
            case ISSUER_NAME, SEAL -> document.issuer.title();
            case DATE -> document.signedOn == null ? null : document.signedOn.toString();
            case NOTE -> format.note();
            case COPIES -> format.copies().isEmpty() ? null : String.join("、", format.copies());
            case PRINTER -> document.issuedOn == null ? null : "市政府办公室 " + document.issuedOn + "印发";
            case PAGE_NUMBER -> format.pages() == null ? null : "共" + format.pages() + "页";
            case ATTACHMENT_NOTE -> listed().isEmpty() ? null : String.join("、", listed());
            case ATTACHMENT -> listed().isEmpty() ? null : listed().size() + "件";
        };
    }

    /** Annexes that are set behind the text, then files. */
    private List<String> listed() {
        return Stream.concat(document.format().annexes().stream(), document.standingAttachments().stream().map(Attachment::title)).toList();
    }

    private String secrecy(FormatView format) {
        return document.secrecy.compareTo(Clearance.SECRET) < 0 || format.secrecyPeriod() == null ? null
                : switch (document.secrecy) {
                    case SECRET -> "秘密";
                    case CONFIDENTIAL -> "机密";
                    default -> "绝密";
                } + "★" + format.secrecyPeriod();
    }
}
