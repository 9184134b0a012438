package org.workrules.document.documents;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workrules.document.content.Attachment;
import org.workrules.document.content.ContentHash;
import org.workrules.document.content.Manuscript;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;
import org.workrules.document.format.Urgency;
import org.workrules.document.interests.Concerns;
import org.workrules.document.search.Described;
import org.workrules.document.search.SearchSource;
import org.workrules.document.search.SearchText;
import org.workrules.document.signing.Purpose;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.NotFound;

/** What is on record of a document; what may happen to it is in {@link Document}. */
@MappedSuperclass
abstract class DocumentRecord extends Aggregate {

    private static final String MASKED = "涉密公文";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    DocumentKind kind;
    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    Purpose purpose;
    @Enumerated(EnumType.STRING)
    @Column(name = "issuer")
    Issuer issuer;
    @Column(name = "title")
    String title;
    @Column(name = "drafting_department")
    String draftingDepartment;
    @Column(name = "drafter")
    String drafter;
    @Column(name = "drafted_on")
    LocalDate draftedOn;
    @Column(name = "addressees")
    String[] addressees;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy")
    Clearance secrecy;
    @Enumerated(EnumType.STRING)
    @Column(name = "urgency")
    Urgency urgency;
    @Column(name = "channel")
    String channel;
    @Column(name = "body_hash")
    String bodyHash;
    @Column(name = "resolution_id")
    UUID resolutionId;
    @Column(name = "story")
    String story;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    DocumentState state;
    @Column(name = "waiting_since")
    Instant waitingSince;
    @Column(name = "submitted_at")
    Instant submittedAt;
    @Column(name = "reviewer")
    String reviewer;
    @Column(name = "reviewed_on")
    LocalDate reviewedOn;
    @Column(name = "over_quota_consent")
    String overQuotaConsent;
    @Column(name = "return_reasons")
    String returnReasons;
    @Column(name = "signing_step")
    int signingStep = 1;
    @Column(name = "signed_by")
    String signedBy;
    @Column(name = "signed_on")
    LocalDate signedOn;
    @Column(name = "signed_hash")
    String signedHash;
    @Column(name = "checked_by")
    String checkedBy;
    @Column(name = "number")
    String number;
    @Column(name = "number_year")
    Integer numberYear;
    @Column(name = "number_serial")
    Integer numberSerial;
    @Column(name = "issued_at")
    Instant issuedAt;
    @Column(name = "issued_on")
    LocalDate issuedOn;
    @Column(name = "over_length_consent")
    String overLengthConsent;
    @Column(name = "consulted")
    String[] consultedCodes = {};
    @Column(name = "joint_with")
    String[] jointWith = {};
    @Column(name = "minutes_id")
    UUID minutesId;
    @Column(name = "minutes_edition")
    Integer minutesEdition;
    @Column(name = "issued_hash")
    String issuedHash;
    @Column(name = "attachments")
    int attachmentCount;
    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "search_id")
    SearchText search;
    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("department")
    List<Consulted> consulted = new ArrayList<>();
    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("signedAt, id")
    List<JointSignature> jointSignatures = new ArrayList<>();
    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("dueOn, taskId")
    List<DocumentTask> tasks = new ArrayList<>();
    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("signedAt, id")
    List<Signature> signatures = new ArrayList<>();
    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    List<HistoryEntry> history = new ArrayList<>();
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "document_id", insertable = false, updatable = false)
    @OrderBy("attachedAt, id")
    List<Attachment> attachments = new ArrayList<>();

    /** Whether the body stays outside (机密 and above). */
    boolean classified() {
        return secrecy.staysOutside();
    }

    /** The title as other services may know it: nothing of 机密 or above leaves (art. 35). */
    String titleOutside() {
        return classified() ? MASKED : title;
    }

    /**
     * Whether a caller may know of it: clearance, and need to know by office, as the drafting department, as one that is asked or
     * issues it too, and after issue as an addressee (art. 35).
     */
    public boolean isVisibleTo(Caller caller) {
        return caller.clearance().covers(secrecy) && (caller.ofLeadership() || caller.department() != null
                && (caller.worksIn(draftingDepartment) || List.of(consultedCodes).contains(caller.department())
                || List.of(jointWith).contains(caller.department())
                || isIssued() && (secrecy == Clearance.PUBLIC || isReader(caller.department()))));
    }

    /** What a declared interest may be in that keeps its holder out of this document, see {@link Concerns#touchedBy}. */
    public Set<String> touches() {
        return force().andTouchedByEnding(concerns().touchedBy(draftingDepartment, jointWith));
    }

    /** Refuses whoever may not know of it, as if there were none. */
    void visible(Act act) {
        if (!isVisibleTo(act.caller())) {
            throw new NotFound("Document", id());
        }
    }

    /** Whether others were asked about it or issue it too. */
    boolean asksOthers() {
        return consultedCodes.length > 0 || jointWith.length > 0;
    }

    /** Departments that were asked; not read from the database where nobody was. */
    List<Consulted> consulted() {
        return asksOthers() ? consulted : List.of();
    }

    /** Signatures of bodies that issue it too; not read from the database where none does. */
    List<JointSignature> jointSignatures() {
        return asksOthers() ? jointSignatures : List.of();
    }

    /** Versions of attachments, those taken off too; not read from the database where there never was one. */
    List<Attachment> attachments() {
        return attachmentCount > 0 ? attachments : List.of();
    }

    /** Attachments that belong to it now, in the order in which they came. */
    List<Attachment> standingAttachments() {
        return attachments().stream().filter(Attachment::stands).toList();
    }

    /** The hash over all that a signer signs, see {@link ContentHash}. */
    String contentHash() {
        return ContentHash.of(List.of(kind.name(), purpose.name(), issuer.name(), title, String.join(",", addressees), secrecy.name(),
                urgency.name(), String.join(",", jointWith)), bodyHash, standingAttachments());
    }

    /** Names of those whose signatures end a chain: who signed the document last, then those who signed it jointly. */
    List<String> signers() {
        Stream<String> last = signatures.stream().filter(Signature::stands).reduce((first, later) -> later).map(Signature::signerName).stream();
        return Stream.concat(last, jointSignatures().stream().filter(JointSignature::stands).map(JointSignature::signerName)).distinct().toList();
    }

    /** Whether it is still what its last signer signed, and every signature that stands was set under the same content. */
    boolean isAsSigned() {
        String content = contentHash();
        return Objects.equals(signedHash, bodyHash) && signatures.stream().filter(Signature::stands).allMatch(given -> given.isOf(content))
                && jointSignatures().stream().filter(JointSignature::stands).allMatch(given -> given.isOf(content));
    }

    /** Whether it is a regulation (规章) that is public and binds on a day. */
    public boolean isPublicRegulationInForce(LocalDate day) {
        return purpose == Purpose.REGULATION && secrecy == Clearance.PUBLIC && standing(day) == Standing.IN_FORCE;
    }

    /** Its number, {@code null} before it has one. */
    public String number() {
        return number;
    }

    /** Whether it is issued. */
    public boolean isIssued() {
        return state == DocumentState.ISSUED;
    }

    /** Whether it goes to a department or district, as addressee or in copy. */
    public boolean isReader(String department) {
        return List.of(addressees).contains(department) || format().copies().contains(department);
    }

    /** Whom it goes to: addressees, then those who get a copy, each once. */
    public List<String> readers() {
        return Stream.concat(Arrays.stream(addressees), format().copies().stream()).distinct().toList();
    }

    /** What searches know of it follows from what it is now; who finds it is who sees it, see {@link #isVisibleTo}. */
    void searchable() {
        search = search == null ? new SearchText(id(), SearchSource.DOCUMENT) : search;
        Set<String> involved = Stream.of(Stream.of(draftingDepartment), Arrays.stream(consultedCodes), Arrays.stream(jointWith),
                isIssued() ? readers().stream() : Stream.<String>empty()).flatMap(codes -> codes).collect(Collectors.toSet());
        search.stands(new Described(kind, number, title, draftingDepartment, issuedOn == null ? draftedOn : issuedOn, state.name(), secrecy,
                involved, true, isIssued() && secrecy == Clearance.PUBLIC));
    }

    /** The text is another one: its pages are counted, its annexes listed and its words can be found; {@code null} when it stays. */
    void rewritten(Manuscript manuscript) {
        format().recount(title, manuscript);
        searchable();
        if (manuscript != null) {
            search.says(manuscript.text());
        }
    }

    /** Elements beside the text. */
    abstract Format format();

    /** Whom and what it concerns. */
    abstract Concerns concerns();

    /** From when to when it binds. */
    abstract Force force();

    /** Whether it binds on a day. */
    Standing standing(LocalDate day) {
        return force().on(day, issuedOn);
    }

    DocumentSummary summary() {
        return new DocumentSummary(id(), kind, purpose, issuer, title, draftingDepartment, secrecy, urgency, state, number, issuedOn);
    }

    /** As the API shows it; tasks and signatures must be loaded. */
    DocumentView view() {
        return new DocumentView(id(), kind, purpose, purpose.item(), issuer, title, draftingDepartment, drafter, draftedOn,
                List.of(addressees), secrecy, urgency, channel, bodyHash, resolutionId, state, signingStep, submittedAt,
                reviewer, reviewedOn, overQuotaConsent, returnReasons, signedBy, signedOn, checkedBy, number, issuedOn, issuedAt,
                tasks.stream().map(DocumentTask::view).toList(), signatures.stream().map(Signature::view).toList(), overLengthConsent,
                format().view(), force().view(), consulted().stream().map(Consulted::view).toList(), List.of(jointWith),
                jointSignatures().stream().map(JointSignature::view).toList(), concerns().view(), format().annexes());
    }
}
