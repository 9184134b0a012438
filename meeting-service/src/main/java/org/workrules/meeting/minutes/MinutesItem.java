package org.workrules.meeting.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.workrules.meeting.meetings.AgendaItem;
import org.workrules.meeting.meetings.AgendaItem.Outcome;
import org.workrules.platform.identity.Clearance;

/** What minutes say of one topic, as it stood when they were drafted; dissent is not in it (art. 32). */
@Embeddable
public class MinutesItem {

    @Column(name = "topic_id", nullable = false)
    private UUID topicId;
    @Column(name = "title", nullable = false)
    private String title;
    @Column(name = "department", nullable = false)
    private String department;
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false)
    private Outcome outcome;
    @Column(name = "resolution_id")
    private UUID resolutionId;
    @Column(name = "text", nullable = false)
    private String text;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy", nullable = false)
    private Clearance secrecy;

    /** For Hibernate. */
    protected MinutesItem() {
    }

    /**
     * @param resolved the words of the resolution, {@code null} when nothing was adopted
     * @param secrecy  grade of the topic
     */
    static MinutesItem of(AgendaItem settled, String resolved, Clearance secrecy) {
        MinutesItem item = new MinutesItem();
        item.topicId = settled.topicId();
        item.title = settled.title();
        item.department = settled.department();
        item.outcome = settled.outcome();
        item.resolutionId = settled.resolutionId();
        item.text = resolved == null ? words(settled) : resolved;
        item.secrecy = secrecy;
        return item;
    }

    private static String words(AgendaItem settled) {
        return switch (settled.outcome()) {
            case REJECTED -> "会议未予通过。";
            case MEDIATED -> "经协调:" + settled.remark();
            case CARRIED_OVER -> "顺延至下次会议研究。";
            case WITHDRAWN -> "撤回。";
            case OPEN, ADOPTED, DEFERRED, CANCELLED -> "会议决定暂缓。";
        };
    }

    /** A line of the text. */
    String line() {
        return title + ":" + text;
    }

    /** What is secret is in no public version. */
    boolean open() {
        return secrecy == Clearance.PUBLIC;
    }

    UUID topicId() {
        return topicId;
    }

    String department() {
        return department;
    }

    /** Whether a document, an excerpt or a caller may mean this item by an id. */
    boolean isOf(UUID topicOrResolution) {
        return topicOrResolution.equals(topicId) || topicOrResolution.equals(resolutionId);
    }

    Clearance secrecy() {
        return secrecy;
    }

    MinutesIssued.Item view() {
        return new MinutesIssued.Item(topicId, title, department, outcome.name(), resolutionId, text, secrecy);
    }
}
