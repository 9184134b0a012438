package org.workrules.meeting.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A member keeps out of a topic for an interest of one's own (回避, art. 30): not counted, no voice. */
@Embeddable
public class Recusal {

    @Column(name = "topic_id", nullable = false)
    private UUID topicId;
    @Column(name = "person_id", nullable = false)
    private String personId;
    @Column(name = "reason", nullable = false)
    private String reason;
    @Column(name = "hands_over_to")
    private String handsOverTo;
    @Column(name = "declared_at", nullable = false)
    private Instant declaredAt;

    /** For Hibernate. */
    protected Recusal() {
    }

    Recusal(UUID topicId, String personId, String reason, String handsOverTo, Instant declaredAt) {
        this.topicId = topicId;
        this.personId = personId;
        this.reason = reason;
        this.handsOverTo = handsOverTo;
        this.declaredAt = declaredAt;
    }

    Recusal handedOverTo(String other) {
        return new Recusal(topicId, personId, reason, other, declaredAt);
    }

    boolean of(UUID topic, String person) {
        return topicId.equals(topic) && personId.equals(person);
    }

    /** The topic. */
    public UUID topicId() {
        return topicId;
    }

    /** Who keeps out. */
    public String personId() {
        return personId;
    }

    /** Who chairs the topic in the chair's place, {@code null} unless the chair keeps out. */
    String handsOverTo() {
        return handsOverTo;
    }

    MeetingView.RecusalView view() {
        return new MeetingView.RecusalView(topicId, personId, reason, handsOverTo, declaredAt);
    }
}
