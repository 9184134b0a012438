package org.workrules.meeting.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.meetings.MeetingKind;
import org.workrules.meeting.meetings.MeetingState;
import org.workrules.meeting.meetings.Member;
import org.workrules.meeting.resolutions.Resolution;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.rules.Text;

/** Minutes (会议纪要) of a meeting: drafted from its record, reviewed by another, numbered and issued (art. 43). */
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
    @Column(name = "issued_by")
    private String issuedBy;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "year")
    private Integer year;
    @Column(name = "serial")
    private Integer serial;

    /** For Hibernate. */
    protected Minutes() {
    }

    /** Drafts minutes from the meeting's record; dissent is not in them (art. 32). */
    static Minutes draft(DraftMinutes request, Meeting meeting, List<Resolution> resolutions, Act act) {
        MinutesRule.AFTER_CLOSING.require(meeting.state() == MeetingState.CLOSED);
        MinutesRule.ON_THE_CHAIRS_WORD.require(meeting.kind() == MeetingKind.EXECUTIVE || request.chairWishes());
        Minutes minutes = new Minutes();
        minutes.meetingId = meeting.id();
        minutes.kind = meeting.kind();
        minutes.title = meeting.title();
        minutes.content = compose(request, meeting, resolutions);
        minutes.secrecy = resolutions.stream().map(Resolution::secrecy).max(Comparator.naturalOrder())
                .filter(grade -> grade.covers(Clearance.INTERNAL)).orElse(Clearance.INTERNAL);
        minutes.state = MinutesState.DRAFT;
        minutes.draftedBy = act.caller().id();
        return minutes;
    }

    private static String compose(DraftMinutes request, Meeting meeting, List<Resolution> resolutions) {
        Map<UUID, Resolution> byId = resolutions.stream().collect(Collectors.toMap(Resolution::id, one -> one));
        StringBuilder text = new StringBuilder(request.introduction()).append("\n\n");
        meeting.agenda().forEach(item -> {
            Resolution resolution = byId.get(item.resolutionId());
            text.append(item.title()).append(':')
                    .append(resolution == null ? outcome(item.outcome().name()) : resolution.text()).append('\n');
        });
        text.append("\n出席:").append(names(meeting, true)).append("\n列席:").append(names(meeting, false));
        return text.toString();
    }

    private static String outcome(String outcome) {
        return outcome.equals("REJECTED") ? "会议未予通过。" : "会议决定暂缓。";
    }

    private static String names(Meeting meeting, boolean members) {
        return meeting.people().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue)
                .filter(person -> person.counted() == members && person.present()).map(Member::name)
                .collect(Collectors.joining("、"));
    }

    /** Another of the general office reviews the draft. */
    void review(Act act) {
        require(MinutesState.DRAFT);
        MinutesRule.REVIEWED_BY_ANOTHER.require(!act.caller().id().equals(draftedBy));
        reviewedBy = act.caller().id();
        state = MinutesState.REVIEWED;
    }

    /**
     * Numbers and issues the minutes.
     *
     * @param lastSerial  the highest number of this kind and year so far, read under a lock
     * @param resolutions the resolutions they report
     */
    void issue(int lastSerial, List<UUID> resolutions, Act act) {
        require(MinutesState.REVIEWED);
        state = MinutesState.ISSUED;
        issuedBy = act.caller().id();
        issuedOn = act.today();
        year = issuedOn.getYear();
        serial = lastSerial + 1;
        act.emit(this, new MinutesIssued(id(), meetingId, kind.name(), number(), issuedOn, secrecy, resolutions));
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
                issuedBy, issuedOn);
    }

    /**
     * Minutes as callers see them.
     *
     * @param id         identity
     * @param meetingId  the meeting
     * @param kind       kind of meeting
     * @param title      what the meeting is called
     * @param number     number once issued, {@code null} before
     * @param content    the text
     * @param secrecy    grade of secrecy
     * @param state      where they stand
     * @param draftedBy  who drafted them
     * @param reviewedBy who reviewed them
     * @param issuedBy   who issued them
     * @param issuedOn   when they were issued
     */
    public record MinutesView(UUID id, UUID meetingId, MeetingKind kind, String title, String number, String content,
                              Clearance secrecy, MinutesState state, String draftedBy, String reviewedBy,
                              String issuedBy, LocalDate issuedOn) {
    }
}
