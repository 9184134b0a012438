package org.workrules.meeting.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** An edition of minutes that a correction took the place of; it is kept as it was issued. */
@Embeddable
public class Edition {

    @Column(name = "content", nullable = false)
    private String content;
    @Column(name = "issued_by", nullable = false)
    private String issuedBy;
    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;
    @Column(name = "corrected_for", nullable = false)
    private String correctedFor;

    /** For Hibernate. */
    protected Edition() {
    }

    Edition(String content, String issuedBy, LocalDate issuedOn, String correctedFor) {
        this.content = content;
        this.issuedBy = issuedBy;
        this.issuedOn = issuedOn;
        this.correctedFor = correctedFor;
    }

    Minutes.EditionView view(int edition) {
        return new Minutes.EditionView(edition, content, issuedBy, issuedOn, correctedFor);
    }
}
