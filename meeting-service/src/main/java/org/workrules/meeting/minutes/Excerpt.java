package org.workrules.meeting.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;

/** What issued minutes say of one topic (纪要摘录): it goes back to the department that proposed it and to no other (art. 43). */
@Entity
@Table(name = "minutes_excerpt")
public class Excerpt extends Aggregate {

    @Column(name = "minutes_id")
    private UUID minutesId;
    @Column(name = "edition")
    private int edition;
    @Column(name = "topic_id")
    private UUID topicId;
    @Column(name = "resolution_id")
    private UUID resolutionId;
    @Column(name = "department")
    private String department;
    @Column(name = "number")
    private String number;
    @Column(name = "title")
    private String title;
    @Column(name = "text")
    private String text;
    @Column(name = "outcome")
    private String outcome;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy")
    private Clearance secrecy;
    @Column(name = "issued_on")
    private LocalDate issuedOn;

    /** For Hibernate. */
    protected Excerpt() {
    }

    /** Cuts an excerpt out of minutes that are being issued. */
    static Excerpt of(MinutesIssued minutes, MinutesIssued.Item item, Act act) {
        Excerpt excerpt = new Excerpt();
        excerpt.minutesId = minutes.minutesId();
        excerpt.edition = minutes.edition();
        excerpt.topicId = item.topicId();
        excerpt.resolutionId = item.resolutionId();
        excerpt.department = item.department();
        excerpt.number = minutes.number();
        excerpt.title = item.title();
        excerpt.text = item.text();
        excerpt.outcome = item.outcome();
        excerpt.secrecy = item.secrecy();
        excerpt.issuedOn = act.today();
        return excerpt;
    }

    boolean visibleTo(Caller caller) {
        return caller.clearance().covers(secrecy) && (caller.worksIn(department) || Minutes.seesAll(caller));
    }

    ExcerptView view() {
        return new ExcerptView(id(), minutesId, edition, topicId, resolutionId, department, number, title, text, outcome, issuedOn);
    }

    /**
     * An excerpt as callers see it.
     *
     * @param id           identity
     * @param minutesId    the minutes
     * @param edition      of which edition
     * @param topicId      the topic
     * @param resolutionId the resolution, {@code null} unless adopted
     * @param department   who proposed it
     * @param number       the number of the minutes
     * @param title        what the topic is called
     * @param text         what was decided
     * @param outcome      what became of it
     * @param issuedOn     when the minutes were issued
     */
    public record ExcerptView(UUID id, UUID minutesId, int edition, UUID topicId, UUID resolutionId, String department,
                              String number, String title, String text, String outcome, LocalDate issuedOn) {
    }
}
