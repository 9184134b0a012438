package org.workrules.disclosure.publicity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.workrules.disclosure.channels.Channel;
import org.workrules.disclosure.channels.Dispatch;
import org.workrules.disclosure.channels.DispatchRequest;
import org.workrules.disclosure.limits.DueDates;
import org.workrules.disclosure.publicity.PublicationLife.Step;
import org.workrules.platform.clock.BusinessCalendar;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/**
 * The task to make an issued document public (articles 19 to 21): prepared, reviewed for secrecy by another person,
 * then released within the limit, or withheld on a legal ground. {@link PublicationLife} is its table of states.
 */
@Entity
@Table(name = "publication")
public class Publication extends Aggregate {

    /** The clock that ends with release or withholding. */
    public static final String CLOCK = "publicity.publish";

    @Column(name = "document_id")
    private UUID documentId;
    @Column(name = "number")
    private String number;
    @Column(name = "kind")
    private String kind;
    @Column(name = "title")
    private String title;
    @Column(name = "issuer")
    private String issuer;
    @Column(name = "department")
    private String department;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy")
    private Clearance secrecy;
    @Column(name = "body_hash")
    private String bodyHash;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PublicationState state;
    @Column(name = "overdue_since")
    private Instant overdueSince;
    @Embedded
    private Preparation preparation;
    @Embedded
    private SecrecyReview review;
    @Embedded
    private Withholding withholding;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "settled_late")
    private boolean settledLate;
    @Column(name = "late_reason")
    private String lateReason;
    @Formula("(select max(d.due_at) from deadline d where d.aggregate_id = id and d.kind = '" + CLOCK + "')")
    private Instant dueAt;
    @OneToMany(mappedBy = "publication", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Edition> editions = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "publication_dispatch", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderBy("at")
    private Set<Dispatch> dispatches = new LinkedHashSet<>();

    /** For Hibernate. */
    protected Publication() {
    }

    private Publication(IssuedDocument document) {
        documentId = document.documentId();
        number = document.number();
        kind = document.kind();
        title = document.title();
        issuer = document.issuer();
        department = document.draftingDepartment();
        issuedOn = document.issuedOn();
        secrecy = document.secrecy();
        bodyHash = document.bodyHash();
        state = PublicationState.OPEN;
    }

    /** Opens the task of a document; the clock runs from the day the document was issued, which is day 0. */
    static Publication open(IssuedDocument document, BusinessCalendar calendar, Act act) {
        PublicationRule.PUBLIC_DOCUMENT.require(document.secrecy() == Clearance.PUBLIC, Text.of(
                "%s is of the grade %s.", "%s的密级为%s。", document.number(), document.secrecy()));
        Publication task = new Publication(document);
        Instant startedAt = BusinessZone.startOf(document.issuedOn());
        Policy limit = act.policy(PublicationRule.WITHIN_LIMIT, Policy.ANY, startedAt);
        act.startClock(task, CLOCK, PublicationRule.WITHIN_LIMIT, limit, task.title, task.department, startedAt);
        act.emit(task, new PublicationTaskOpened(task.id(), task.documentId, task.title,
                DueDates.lastDay(DueDates.promised(limit, startedAt, calendar))));
        return task;
    }

    /** Writes what the public shall read; on something public already this is a correction, which waits for its review. */
    void prepare(PreparationRequest request, Act act) {
        PublicationDuty.prepares(act.caller(), department);
        PublicationState next = PublicationLife.after(state, Step.PREPARE);
        preparation = Preparation.of(request, !editions.isEmpty(), act);
        review = null;
        state = next;
    }

    /** Another person looks whether it may become public (art. 19). */
    void review(SecrecyReviewRequest request, Act act) {
        PublicationDuty.prepares(act.caller(), department);
        PublicationState next = PublicationLife.after(state, request.passed() ? Step.PASS : Step.RETURN);
        PublicationRule.REVIEWED_BY_ANOTHER.require(!act.caller().id().equals(preparation.preparedBy()), Text.of(
                "%s prepared it.", "编制人为%s。", preparation.preparedByName()));
        review = new SecrecyReview(act.caller().id(), act.caller().name(), request.passed(), request.opinion().strip(), act.now());
        state = next;
    }

    /**
     * Makes it public.
     *
     * @param textAsIssued whether the text in the store of files is the one that was issued
     */
    void release(ReleaseRequest request, boolean textAsIssued, Act act) {
        PublicationDuty.decides(act.caller(), department);
        PublicationState next = PublicationLife.after(state, Step.RELEASE);
        PublicationRule.TEXT_AS_ISSUED.require(textAsIssued);
        settle(request.lateReason(), act);
        current().ifPresent(read -> read.end(Edition.Ending.CORRECTED, preparation.correction(), act));
        Edition edition = new Edition(this, editions.size() + 1, document(), preparation, act);
        editions.add(edition);
        dispatches.add(new Dispatch(Channel.WEBSITE, act.now(), path(), act.caller().id()));
        state = next;
        act.emit(this, new Published(id(), documentId, title, number, act.now(), path(), edition.number()));
    }

    /** Decides that it shall not be public, which is the exception (art. 19). */
    void withhold(WithholdingRequest request, Act act) {
        PublicationDuty.decides(act.caller(), department);
        PublicationRule.LIFE.require(current().isEmpty(), new Text(
                "The public reads it: withdraw it first.", "该文件正在公开,请先撤回。"));
        PublicationState next = PublicationLife.after(state, Step.WITHHOLD);
        Withholding decided = Withholding.of(request, act);
        settle(request.lateReason(), act);
        withholding = decided;
        state = next;
    }

    /** Takes it from the public; what was read stays in the history. */
    void withdraw(WithdrawalRequest request, Act act) {
        PublicationDuty.decides(act.caller(), department);
        PublicationState next = PublicationLife.after(state, Step.WITHDRAW);
        Edition read = current().orElseThrow(() -> PublicationRule.LIFE.broken(new Text(
                "The public does not read it.", "该文件尚未公开。")));
        read.end(Edition.Ending.WITHDRAWN, request.reason().strip(), act);
        state = next;
    }

    /** Records where else it went out (art. 23). */
    void dispatch(DispatchRequest request, Act act) {
        PublicationDuty.prepares(act.caller(), department);
        Edition read = current().orElseThrow(() -> PublicationRule.LIFE.broken(new Text(
                "The public does not read it.", "该文件尚未公开。")));
        dispatches.add(Dispatch.recorded(request.channel(), request.at(), request.reference().strip(), act.caller().id(),
                read.releasedAt(), act.now()));
    }

    /** The limit passed and the task is not settled (art. 20). */
    void overdue(Instant limit, Act act) {
        overdueSince = limit;
        act.emit(this, new PublicationOverdue(id(), documentId, title, department, DueDates.lastDay(limit)));
    }

    /** Publishing or withholding ends the clock once; after the limit only with a reason. */
    private void settle(String reasonOfDelay, Act act) {
        if (settledAt != null) {
            return;
        }
        boolean late = overdueSince != null || dueAt != null && !act.now().isBefore(dueAt);
        PublicationRule.WITHIN_LIMIT.require(!late || reasonOfDelay != null && !reasonOfDelay.isBlank());
        settledAt = act.now();
        settledLate = late;
        lateReason = late ? reasonOfDelay.strip() : null;
        act.stopClock(this, CLOCK);
    }

    private Optional<Edition> current() {
        return editions.stream().filter(Edition::isCurrent).findFirst();
    }

    private IssuedDocument document() {
        return new IssuedDocument(documentId, number, kind, title, issuer, department, issuedOn, secrecy, bodyHash, true);
    }

    private String path() {
        return "/public/publications/" + id();
    }

    /** The department that drafted the document. */
    public String department() {
        return department;
    }

    /** Where the task stands. */
    public PublicationState state() {
        return state;
    }

    String bodyHash() {
        return bodyHash;
    }

    List<Edition> editions() {
        return editions;
    }

    Set<Dispatch> dispatches() {
        return dispatches;
    }

    /** Whether somebody prepared the present text, who may then not review it. */
    public boolean preparedBy(String person) {
        return preparation != null && preparation.preparedBy().equals(person);
    }

    /** For lists. */
    public PublicationSummary summary() {
        return new PublicationSummary(id(), documentId, number, kind, title, issuer, department, issuedOn, state, dueAt,
                overdueSince, settledAt, settledLate);
    }

    /** With everything that was done; its editions and dispatches must be fetched. */
    PublicationView view() {
        return new PublicationView(summary(), preparation, review, withholding, lateReason,
                editions.stream().map(Edition::view).toList(), List.copyOf(dispatches));
    }
}
