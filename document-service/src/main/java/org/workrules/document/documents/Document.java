package org.workrules.document.documents;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import org.workrules.document.circulation.Circulation;
import org.workrules.document.circulation.Sent;
import org.workrules.document.format.Urgency;
import org.workrules.document.interests.Concerns;
import org.workrules.document.interests.InterestRule;
import org.workrules.document.numbering.DocumentNumber;
import org.workrules.document.resolutions.Resolution;
import org.workrules.document.search.SearchSource;
import org.workrules.document.search.SearchText;
import org.workrules.document.signing.Signer;
import org.workrules.document.signing.SigningAct;
import org.workrules.document.signing.SigningRule;
import org.workrules.document.signing.Verdict;
import org.workrules.document.templates.Template;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/**
 * An official document (公文): drafted, reviewed by the general office, signed by whom art. 50 allows, checked, numbered and
 * issued. {@link DocumentAct} has the table of states. A change after the review voids every signature.
 */
@Entity
@Table(name = "document")
public class Document extends DocumentRecord {

    @Embedded
    private Format format = new Format();
    @Embedded
    private Force force = new Force();
    @Embedded
    private Concerns concerns = new Concerns();

    /** For Hibernate. */
    protected Document() {
    }

    @Override
    Format format() {
        return format;
    }

    void format(Format elements) {
        format = elements;
    }

    @Override
    Force force() {
        return force;
    }

    void force(Force from) {
        force = from;
    }

    @Override
    Concerns concerns() {
        return concerns;
    }

    /** A department drafts a document; it takes over the tasks and the story of the resolution it is drafted from. */
    static Document draft(DraftDocument request, DraftFacts facts, Act act) {
        Drafting.check(request, facts, act);
        Document document = new Document();
        document.describe(request, facts, act);
        document.bodyHash = facts.bodyHash();
        document.takeTasks(request, facts.resolutionFor(act.caller()), act);
        document.enter(DocumentAct.DRAFT, DocumentState.DRAFTED, null, act);
        return document;
    }

    private void describe(DraftDocument request, DraftFacts facts, Act act) {
        kind = request.kind();
        purpose = request.purpose();
        issuer = request.issuer();
        title = request.title();
        addressees = request.addressees().toArray(String[]::new);
        secrecy = request.secrecy();
        urgency = request.urgency() == null ? Urgency.NORMAL : request.urgency();
        channel = request.channel();
        draftingDepartment = act.caller().department();
        drafter = act.caller().id();
        draftedOn = act.today();
        format = Format.asked(request.format(), title, request.manuscript());
        search = new SearchText(id(), SearchSource.DOCUMENT);
        search.says(request.manuscript() == null ? null : request.manuscript().text());
        force = Force.asked(request.force(), facts.earlier(), purpose, act);
        jointWith = request.jointWith() == null ? new String[0] : request.jointWith().stream().distinct().toArray(String[]::new);
        concerns = Concerns.named(request.concerns());
    }

    private void takeTasks(DraftDocument request, Resolution resolution, Act act) {
        story = resolution == null ? act.story() : resolution.story();
        resolutionId = resolution == null ? null : resolution.id();
        if (request.tasks() != null) {
            request.tasks().forEach(task -> tasks.add(new DocumentTask(this, task)));
        } else if (resolution != null) {
            resolution.tasks().forEach(task -> tasks.add(new DocumentTask(this, task)));
        }
    }

    /** The drafting department submits it to the general office. */
    void submit(Act act) {
        visible(act);
        ofDraftingDepartment(act);
        DocumentAct.SUBMIT.require(state);
        Consultation.on(this, act).settled();
        submittedAt = submittedAt == null ? act.now() : submittedAt;
        enter(DocumentAct.SUBMIT, DocumentState.SUBMITTED, null, act);
    }

    /**
     * The general office accepts it, or returns it with reasons.
     *
     * @param facts what the review rests on
     */
    void review(ReviewDocument request, ReviewFacts facts, Act act) {
        visible(act);
        boolean returned = request.outcome() == ReviewOutcome.RETURNED;
        DocumentAct.ACCEPT.require(state);
        DocumentRule.REVIEWER_NOT_DRAFTER.require(!act.caller().id().equals(drafter));
        InterestRule.DECIDES_WITHOUT_INTEREST.require(!facts.keepOut().contains(act.caller().id()));
        DocumentRule.RETURNED_WITH_REASONS.require(!returned || isGiven(request.reasons()));
        if (returned) {
            giveBack(request.reasons(), act);
            return;
        }
        Quotas.hold(this, request, facts.acceptedThisYear(), act);
        reviewer = act.caller().id();
        reviewedOn = act.today();
        signingStep = 1;
        enter(DocumentAct.ACCEPT, DocumentState.REVIEWED, request.reasons(), act);
    }

    /** Whoever the signing matrix names at the step that is due signs, or returns it. */
    void sign(SignDocument request, SigningFacts facts, Act act) {
        visible(act);
        DocumentAct.SIGN.require(state);
        Verdict verdict = facts.matrix().decide(facts.signingCase(this, act.now()), Signer.of(act.caller()));
        verdict.require();
        if (request.returns()) {
            giveBack(request.opinion(), act);
            return;
        }
        SigningRule.PARTY_CONSENT_REFERENCE.require(verdict.row().act() != SigningAct.PARTY_CONSENT || isGiven(request.reference()));
        signatures.add(new Signature(this, request, verdict, bodyHash, act));
        if (!facts.matrix().isLast(purpose, signingStep, draftedOn)) {
            signingStep++;
            enter(DocumentAct.SIGN, DocumentState.REVIEWED, request.opinion(), act);
            return;
        }
        signedBy = act.caller().id();
        signedOn = act.today();
        signedHash = bodyHash;
        enter(DocumentAct.SIGN, DocumentState.SIGNED, request.opinion(), act);
        act.emit(this, new DocumentSigned(id(), kind, titleOutside(), issuer, signedBy, verdict.onBehalfOf(), signedOn,
                verdict.row().item(), resolutionId));
    }

    /** The general office checks it once more before numbering. */
    void check(String remark, Template template, Act act) {
        visible(act);
        DocumentAct.CHECK.require(state);
        List<String> missing = Elements.of(this, template).stream().filter(ElementView::isMissing).map(ElementView::title).toList();
        DocumentRule.ELEMENTS_COMPLETE.require(missing.isEmpty(), Text.of("Missing: %s.", "缺少:%s。", missing));
        Consultation.on(this, act).signedByAll();
        checkedBy = act.caller().id();
        enter(DocumentAct.CHECK, DocumentState.CHECKED, remark, act);
    }

    /**
     * The general office gives it its number; one that was numbered before a change keeps its number.
     *
     * @param next the next number of the issuer and year, {@code null} when the document has one
     */
    void number(DocumentNumber next, Act act) {
        visible(act);
        DocumentAct.NUMBER.require(state);
        if (number == null) {
            number = next.text();
            numberYear = next.year();
            numberSerial = next.serial();
        }
        enter(DocumentAct.NUMBER, DocumentState.NUMBERED, number, act);
    }

    /**
     * The general office issues it; what it supersedes or corrects learns of it in the same act.
     *
     * @param facts the text as it is stored now, and the documents it supersedes or corrects
     */
    void issue(IssueFacts facts, Act act) {
        visible(act);
        DocumentAct.ISSUE.require(state);
        DocumentRule.ISSUED_AS_SIGNED.require(isAsSigned() && Objects.equals(signedHash, facts.storedHash()), Text.of(
                "Signed was %s, stored is %s.", "签发文稿为 %s,现存文稿为 %s。", signedHash, facts.storedHash()));
        issuedAt = act.now();
        issuedOn = act.today();
        issuedHash = contentHash();
        Ended.of(this, act).begin();
        enter(DocumentAct.ISSUE, DocumentState.ISSUED, number, act);
        List<TaskView> given = classified() ? List.of() : tasks.stream().map(DocumentTask::view).toList();
        act.emit(this, new DocumentIssued(id(), number, kind, titleOutside(), issuer, draftingDepartment, issuedOn, secrecy,
                resolutionId, List.of(addressees), given, bodyHash, secrecy == Clearance.PUBLIC && minutesId == null,
                force.effectiveFrom(), force.expiresOn(), force.supersedes(), force.corrects(), minutesId));
        Sent sent = new Sent(id(), number, title, secrecy, draftingDepartment);
        readers().forEach(department -> act.add(Circulation.send(sent, department, act)));
        facts.superseded().forEach(other -> Ended.of(other, act).supersede(this));
        if (facts.corrected() != null) {
            Ended.of(facts.corrected(), act).correct(this);
        }
    }

    /**
     * The drafting department changes its draft; after the review the general office does, and every signature is void.
     *
     * @param kept the new text as it is kept, {@code null} when the text stays
     */
    void change(ChangeDocument request, KeptText kept, Act act) {
        visible(act);
        boolean draft = mayChange(act);
        DocumentAct.CHANGE.require(state);
        DocumentRule.CLASSIFIED_BODY_ELSEWHERE.require(!classified() || !request.changesText());
        Annexes.hold(request.annexes(), act);
        Concerns named = request.concerns() == null ? concerns : Concerns.named(request.concerns());
        DocumentRule.CHANGE_CHANGES.require(kept != null && !kept.hash().equals(bodyHash) || !named.sameAs(concerns)
                || request.title() != null && !request.title().equals(title));
        concerns = named;
        title = request.title() == null ? title : request.title();
        bodyHash = kept == null ? bodyHash : kept.hash();
        rewritten(kept == null ? null : kept.manuscript());
        if (!draft) {
            unsign(request.reason(), act);
        }
        enter(DocumentAct.CHANGE, draft ? state : DocumentState.REVIEWED, request.reason(), act);
    }

    /** Refuses whoever may not change it as it stands; whether it is a draft still. */
    boolean mayChange(Act act) {
        boolean draft = state == DocumentState.DRAFTED || state == DocumentState.RETURNED;
        Denied.unless(draft ? act.caller().worksIn(draftingDepartment) : act.caller().ofGeneralOffice(), new Text(
                "The drafting department changes its draft; after the review the general office does.",
                "草稿由起草部门修改;审核后由办公室修改。"));
        return draft;
    }

    /** The drafting department takes it back before it is signed. */
    void withdraw(String reason, Act act) {
        visible(act);
        ofDraftingDepartment(act);
        DocumentRule.WITHDRAWN_BEFORE_SIGNING.require(signatures.stream().noneMatch(Signature::stands) && number == null);
        DocumentAct.WITHDRAW.require(state);
        enter(DocumentAct.WITHDRAW, DocumentState.WITHDRAWN, reason, act);
    }

    private void giveBack(String reasons, Act act) {
        unsign(reasons, act);
        returnReasons = reasons;
        enter(DocumentAct.RETURN, DocumentState.RETURNED, reasons, act);
    }

    void unsign(String reason, Act act) {
        signatures.stream().filter(Signature::stands).forEach(signature -> signature.makeVoid(act.now(), "文稿已修改:" + reason));
        jointSignatures().stream().filter(JointSignature::stands).forEach(signature -> signature.makeVoid(act.now()));
        signingStep = 1;
        signedBy = null;
        signedOn = null;
        signedHash = null;
        checkedBy = null;
    }

    void enter(DocumentAct what, DocumentState next, String remark, Act act) {
        history.add(new HistoryEntry(this, what, state, next, remark, bodyHash, act));
        state = next;
        waitingSince = act.now();
        searchable();
        if (story != null) {
            act.inStory(story);
        }
    }

    void ofDraftingDepartment(Act act) {
        Denied.unless(act.caller().worksIn(draftingDepartment), Text.of(
                "Only the drafting department, %s, does this.", "此事只能由起草部门 %s 办理。", draftingDepartment));
    }

    static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
