package org.workrules.meeting.resolutions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a member said of a decision; dissent stays inside the government (art. 32). */
@Embeddable
public class Position {

    @Column(name = "person_id", nullable = false)
    private String personId;
    @Column(name = "name", nullable = false)
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(name = "stand", nullable = false)
    private Stand stand;
    @Column(name = "reason")
    private String reason;

    /** What a member may say. */
    public enum Stand {
        FOR, AGAINST, ABSTAINED
    }

    /** For Hibernate. */
    protected Position() {
    }

    /**
     * @param personId who
     * @param name     name to show
     * @param stand    what the member said
     * @param reason   why, {@code null} where none was given
     */
    public Position(String personId, String name, Stand stand, String reason) {
        this.personId = personId;
        this.name = name;
        this.stand = stand;
        this.reason = reason;
    }

    ResolutionView.PositionView view() {
        return new ResolutionView.PositionView(personId, name, stand, reason);
    }

    Stand stand() {
        return stand;
    }
}
