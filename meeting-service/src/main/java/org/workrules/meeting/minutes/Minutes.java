package org.workrules.meeting.minutes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.meetings.MeetingKind;
import org.workrules.meeting.meetings.MeetingState;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** Minutes (会议纪要) of a meeting: drafted from its record, reviewed by another, numbered and issued, corrected by editions (art. 43). */
@Entity
@Table(name = "minutes")
public class Minutes extends Aggregate {

    @Column(name = "meeting_id")
    private UUID meetingId;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeetingKind kind;
    @Column(name = "title")
    private String title;
    @Column(name = "content")
    private String content;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy")
    private Clearance secrecy;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MinutesState state;
    @Column(name = "drafted_by")
    private String draftedBy;
    @Column(name = "reviewed_by")
    private String reviewedBy;
    @Column(name = "review_opinion")
    private String reviewOpinion;
    @Column(name = "issued_by")
    private String issuedBy;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "year")
    private Integer year;
    @Column(name = "serial")
    private Integer serial;
    @Column(name = "edition")
    private int edition = 1;
    @Column(name = "document_id")
    private UUID documentId;
    @Column(name = "document_number")
    private String documentNumber;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "minutes_item", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderColumn(name = "position")
    private List<MinutesItem> items = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "minutes_edition", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderColumn(name = "position")
    private List<Edition> earlier = new ArrayList<>();

    /** For Hibernate. */
    protected Minutes() {
    }

    /** Drafts minutes from the meeting's record; dissent is not in them (art. 32). */
    static Minutes draft(DraftMinutes request, MeetingOutcome record, Act act) {
        Meeting meeting = record.meeting();
        MinutesRule.AFTER_CLOSING.require(meeting.state() == MeetingState.CLOSED);
        MinutesRule.ON_THE_CHAIRS_WORD.require(meeting.kind() == MeetingKind.EXECUTIVE || request.chairWishes());
        Minutes minutes = new Minutes();
        minutes.meetingId = meeting.id();
        minutes.kind = meeting.kind();
        minutes.title = meeting.title();
        minutes.items.addAll(record.items());
        minutes.content = request.introduction() + "\n\n"
                + minutes.items.stream().map(MinutesItem::line).collect(Collectors.joining("\n")) + "\n"
                + Attendance.of(meeting).text();
        minutes.secrecy = minutes.items.stream().map(MinutesItem::secrecy).max(Comparator.naturalOrder())
                .filter(grade -> grade.covers(Clearance.INTERNAL)).orElse(Clearance.INTERNAL);
        minutes.state = MinutesState.DRAFT;
        minutes.draftedBy = act.caller().id();
        return minutes;
    }

    /** The drafter changes the words before they are reviewed. */
    void revise(ReviseMinutes request, Act act) {
        require(MinutesState.DRAFT);
        Denied.unless(act.caller().id().equals(draftedBy), Text.of("Only the drafter, %s, changes the draft.", "仅起草人(%s)可以修改。", draftedBy));
        content = request.content();
    }

    /** Another of the general office reviews the draft. */
    void review(Act act) {
        requireAnother(act);
        reviewedBy = act.caller().id();
        reviewOpinion = null;
        state = MinutesState.REVIEWED;
    }

    /** Another of the general office sends the draft back with what is to be changed. */
    void sendBack(ReturnMinutes request, Act act) {
        requireAnother(act);
        reviewOpinion = request.opinion();
    }

    private void requireAnother(Act act) {
        require(MinutesState.DRAFT);
        MinutesRule.REVIEWED_BY_ANOTHER.require(!act.caller().id().equals(draftedBy));
    }

    /**
     * Numbers and issues the minutes; a correction keeps the number. The meeting must be over: its record stands.
     *
     * @param lastSerial the highest number of this kind and year so far, read under a lock
     */
    void issue(int lastSerial, Meeting meeting, Act act) {
        MinutesRule.AFTER_CLOSING.require(meeting.state() == MeetingState.CLOSED);
        require(MinutesState.REVIEWED);
        state = MinutesState.ISSUED;
        issuedBy = act.caller().id();
        issuedOn = act.today();
        if (serial == null) {
            year = issuedOn.getYear();
            serial = lastSerial + 1;
        }
        MinutesIssued issued = announcement(meeting);
        issued.items().forEach(item -> act.add(Excerpt.of(issued, item, act)));
        act.emit(this, issued);
    }

    private MinutesIssued announcement(Meeting meeting) {
        Attendance there = Attendance.of(meeting);
        List<MinutesIssued.Item> decided = items.stream().map(MinutesItem::view).toList();
        return new MinutesIssued(id(), meetingId, kind.name(), number(), issuedOn, secrecy,
                decided.stream().map(MinutesIssued.Item::resolutionId).filter(Objects::nonNull).toList(), edition, title,
                content, publicText(), meeting.heldAt(), meeting.people().get(meeting.chair()).name(), there.present(),
                there.onLeave(), there.attending(), decided);
    }

    /** Issued minutes are corrected by another edition; the one before is kept. */
    void correct(CorrectMinutes request, Act act) {
        require(MinutesState.ISSUED);
        earlier.add(new Edition(content, issuedBy, issuedOn, request.reason()));
        content = request.content();
        edition++;
        state = MinutesState.DRAFT;
        draftedBy = act.caller().id();
        reviewedBy = null;
        reviewOpinion = null;
    }

    /** The document that was made of them was issued under a number; that of a later edition takes its place. */
    void becameDocument(UUID document, String number) {
        documentId = document;
        documentNumber = number;
    }

    private void require(MinutesState needed) {
        MinutesRule.IN_ORDER.require(state == needed, Text.of(
                "The minutes are %s; this act needs %s.", "纪要当前状态为 %s,此操作要求 %s。", state, needed));
    }

    /** The number once issued, as 常务会议纪要〔2026〕3号; {@code null} before. */
    String number() {
        return serial == null ? null : switch (kind) {
            case PLENARY -> "全体会议纪要";
            case EXECUTIVE -> "常务会议纪要";
            case MAYORS_OFFICE -> "市长办公会议纪要";
            case SPECIAL -> "专题会议纪要";
        } + "〔" + year + "〕" + serial + "号";
    }

    /** What the public may read: topics that are public with what was decided, and nothing of who said what; {@code null} for nothing. */
    private String publicText() {
        String text = items.stream().filter(MinutesItem::open).map(MinutesItem::line).collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : title + "\n" + text;
    }

    /** The public version of minutes that were issued; {@code null} when they were not or nothing in them is public. */
    PublicMinutes publicVersion() {
        String text = publicText();
        return serial == null || text == null ? null : new PublicMinutes(number(), text);
    }

    boolean visibleTo(Caller caller) {
        return caller.clearance().covers(secrecy) && seesAll(caller);
    }

    static boolean seesAll(Caller caller) {
        return caller.atTheTable() || caller.holds(Office.SUPERVISION_BUREAU);
    }

    MeetingKind kind() {
        return kind;
    }

    UUID meetingId() {
        return meetingId;
    }

    MinutesView view() {
        return new MinutesView(id(), meetingId, kind, title, number(), content, secrecy, state, draftedBy, reviewedBy,
                reviewOpinion, issuedBy, issuedOn, edition, items.stream().map(MinutesItem::view).toList(),
                IntStream.range(0, earlier.size()).mapToObj(i -> earlier.get(i).view(i + 1)).toList(), documentId, documentNumber);
    }

    /**
     * Minutes as the public may read them.
     *
     * @param number their number
     * @param text   topics that are public, with what was decided
     */
    public record PublicMinutes(String number, String text) {
    }

    /**
     * An edition that a correction took the place of.
     *
     * @param edition      1 for the first
     * @param content      the text as it was issued
     * @param issuedBy     who issued it
     * @param issuedOn     when
     * @param correctedFor what was wrong with it
     */
    public record EditionView(int edition, String content, String issuedBy, LocalDate issuedOn, String correctedFor) {
    }

    /**
     * Minutes as callers see them.
     *
     * @param id             identity
     * @param meetingId      the meeting
     * @param kind           kind of meeting
     * @param title          what the meeting is called
     * @param number         number once issued, {@code null} before
     * @param content        the text
     * @param secrecy        grade of secrecy
     * @param state          where they stand
     * @param draftedBy      who drafted them
     * @param reviewedBy     who reviewed them
     * @param reviewOpinion  what is to be changed, when they were sent back
     * @param issuedBy       who issued them
     * @param issuedOn       when they were issued
     * @param edition        1 for the first, more for corrections
     * @param items          what was decided, topic by topic
     * @param earlier        editions that corrections took the place of
     * @param documentId     the document made of them, {@code null} before it was issued
     * @param documentNumber its number, {@code null} before
     */
    public record MinutesView(UUID id, UUID meetingId, MeetingKind kind, String title, String number, String content,
                              Clearance secrecy, MinutesState state, String draftedBy, String reviewedBy,
                              String reviewOpinion, String issuedBy, LocalDate issuedOn, int edition,
                              List<MinutesIssued.Item> items, List<EditionView> earlier, UUID documentId,
                              String documentNumber) {
    }
}
