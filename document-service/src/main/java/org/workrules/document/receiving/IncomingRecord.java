package org.workrules.document.receiving;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workrules.document.content.FileVersion;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Urgency;
import org.workrules.document.search.Described;
import org.workrules.document.search.SearchSource;
import org.workrules.document.search.SearchText;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.interests.InterestKind;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Aggregate;

/** What is on record of an incoming document; what may happen to it is in {@link IncomingDocument}. */
@MappedSuperclass
abstract class IncomingRecord extends Aggregate {

    private static final String MASKED = "涉密来文";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    DocumentKind kind;
    @Column(name = "title")
    String title;
    @Column(name = "sender")
    String sender;
    @Column(name = "sender_name")
    String senderName;
    @Enumerated(EnumType.STRING)
    @Column(name = "sender_type")
    SenderType senderType;
    @Column(name = "sender_number")
    String senderNumber;
    @Column(name = "on_paper")
    boolean onPaper;
    @Column(name = "matters")
    String[] matters;
    @Column(name = "main_addressees")
    String[] mainAddressees;
    @Column(name = "copies")
    String[] copies;
    @Column(name = "leader")
    String leader;
    @Enumerated(EnumType.STRING)
    @Column(name = "direct_ground")
    DirectGround directGround;
    @Column(name = "ground_reference")
    String groundReference;
    @Enumerated(EnumType.STRING)
    @Column(name = "basis")
    DecisionBasis basis;
    @Column(name = "skip_reason")
    String skipReason;
    @Column(name = "touched")
    String[] touched;
    @Column(name = "subjects")
    String[] subjectNames;
    @Column(name = "asked")
    String[] asked;
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
    @Column(name = "hidden_requests")
    String[] hiddenRequests;
    @Column(name = "findings")
    String[] findingIds;
    @Column(name = "signatory")
    String signatory;
    @Column(name = "principal_signed")
    boolean principalSigned;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    IncomingState state;
    @Column(name = "waiting_since")
    Instant waitingSince;
    @Column(name = "arrived_at")
    Instant arrivedAt;
    @Column(name = "return_reasons")
    String returnReasons;
    @Column(name = "number")
    String number;
    @Column(name = "proposal")
    String proposal;
    @Column(name = "proposed_leader")
    String proposedLeader;
    @Column(name = "instruction")
    String instruction;
    @Column(name = "instructed_by")
    String instructedBy;
    @Column(name = "handlers")
    String[] handlers = {};
    @Column(name = "due_at")
    Instant dueAt;
    @Column(name = "overdue")
    boolean overdue;
    @Column(name = "urged")
    int urged;
    @Column(name = "result")
    String result;
    @Column(name = "late_reason")
    String lateReason;
    @Column(name = "answer")
    String answer;
    @Column(name = "answer_document_id")
    UUID answerDocumentId;
    @Column(name = "story")
    String story;
    @Column(name = "files")
    int fileCount;
    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "search_id")
    SearchText search;
    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("department")
    List<Opinion> opinions = new ArrayList<>();
    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    List<IncomingEntry> entries = new ArrayList<>();
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "incoming_id", insertable = false, updatable = false)
    @OrderBy("attachedAt, id")
    List<IncomingFile> files = new ArrayList<>();

    /** Whether the text stays outside (机密 and above). */
    boolean classified() {
        return secrecy.staysOutside();
    }

    /** Whether it has its receiving number. */
    boolean isRegistered() {
        return number != null;
    }

    /** Versions of files, those taken off too; not read from the database where there never was one. */
    List<IncomingFile> files() {
        return fileCount > 0 ? files : List.of();
    }

    /** Files that belong to it now, in the order in which they came. */
    List<IncomingFile> standingFiles() {
        return files().stream().filter(FileVersion::stands).toList();
    }

    /** The title as other services may know it: nothing of 机密 or above leaves (art. 35). */
    String titleOutside() {
        return classified() ? MASKED : title;
    }

    Set<Subject> subjects() {
        return Arrays.stream(subjectNames).map(Subject::valueOf).collect(Collectors.toSet());
    }

    /**
     * Whether a caller may know of it: clearance, and need to know by office, as the sender, as a department that is asked, or as
     * one that handles it (art. 35). Before it is sent it is the sender's and those asked.
     */
    boolean isVisibleTo(Caller caller) {
        boolean involved = caller.worksIn(sender) || caller.department() != null
                && (List.of(asked).contains(caller.department()) || List.of(handlers).contains(caller.department()));
        return caller.clearance().covers(secrecy) && (involved || isSent() && seesAll(caller));
    }

    /**
     * What a declared interest may be in that keeps its holder out of deciding on it (art. 30): its sender, who wants something. Its
     * principal is not kept from signing what the own department sends up; that asks for a decision and is none.
     */
    Set<String> touches() {
        return Set.of(InterestKind.DEPARTMENT.subject(sender));
    }

    /**
     * Whether it was put before a person, or before one for whom that person acts in it now.
     *
     * @param keepOut person ids of those who keep out of it
     */
    boolean isBefore(String person, Leadership leadership, Set<String> keepOut, Instant at) {
        return person.equals(proposedLeader)
                || leadership.actingFor(proposedLeader, at, keepOut).filter(acting -> acting.personId().equals(person)).isPresent();
    }

    private boolean isSent() {
        return arrivedAt != null && state != IncomingState.PREPARED;
    }

    /** What searches know of it follows from what it is now; who finds it is who sees it. */
    void searchable() {
        search = search == null ? new SearchText(id(), SearchSource.INCOMING) : search;
        Set<String> involved = Stream.of(Stream.of(sender), Arrays.stream(asked), Arrays.stream(handlers)).flatMap(codes -> codes)
                .collect(Collectors.toSet());
        search.stands(new Described(kind, number == null ? senderNumber : number, title, sender,
                BusinessZone.dayOf(arrivedAt == null ? waitingSince : arrivedAt), state.name(), secrecy, involved, isSent(), false));
    }

    /** Whether the caller's office needs to know all that arrived: leaders, and the general office. */
    static boolean seesAll(Caller caller) {
        return caller.ofLeadership();
    }

    IncomingSummary summary() {
        return new IncomingSummary(id(), kind, title, sender, number, secrecy, urgency, state, overdue,
                arrivedAt == null ? null : BusinessZone.dayOf(arrivedAt));
    }

    /** As the API shows it; opinions and files must be loaded. */
    IncomingView view() {
        List<String> given = opinions.stream().map(Opinion::department).toList();
        return new IncomingView(id(), kind, title, sender, senderName, senderType, senderNumber, onPaper, List.of(matters),
                List.of(mainAddressees), List.of(copies), leader, directGround, groundReference, basis, skipReason, List.of(touched),
                subjects().stream().sorted().toList(), List.of(asked).stream().filter(code -> !given.contains(code)).toList(), secrecy,
                urgency, channel, bodyHash, List.of(hiddenRequests), List.of(findingIds), signatory, state, arrivedAt, returnReasons,
                number, proposal, proposedLeader, instruction, instructedBy, List.of(handlers), dueAt, overdue, urged, result,
                lateReason, answer, answerDocumentId, opinions.stream().map(Opinion::view).toList(),
                standingFiles().stream().map(IncomingFile::fileView).toList());
    }
}
