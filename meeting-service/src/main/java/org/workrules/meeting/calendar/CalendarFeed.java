package org.workrules.meeting.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** A person's calendar as a feed at a secret address (日程订阅), which its owner may renew or close. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends Aggregate {

    @Column(name = "person_id")
    private String personId;
    @Column(name = "token_hash")
    private String tokenHash;
    @Column(name = "renewed_at")
    private Instant renewedAt;

    /** For Hibernate. */
    protected CalendarFeed() {
    }

    /**
     * Opens the caller's feed, or gives it a new address: the old one answers no more.
     *
     * @param known the caller's feed, {@code null} for none yet
     */
    static CalendarFeed open(CalendarFeed known, String tokenHash, Act act) {
        CalendarFeed feed = known == null ? new CalendarFeed() : known;
        feed.personId = act.caller().id();
        feed.tokenHash = tokenHash;
        feed.renewedAt = act.now();
        return feed;
    }

    /** Closes it. */
    void close(Act act) {
        Denied.unless(ownedBy(act.caller()), new Text("Its owner closes a feed.", "仅本人可以关闭日程订阅。"));
        tokenHash = null;
    }

    boolean ownedBy(Caller caller) {
        return caller.id().equals(personId);
    }

    FeedView view() {
        return new FeedView(id(), personId, tokenHash != null, renewedAt, null);
    }

    /**
     * A feed as its owner sees it.
     *
     * @param id        record id
     * @param personId  whose
     * @param open      whether it has an address
     * @param renewedAt since when
     * @param address   the secret address, told once when it is made
     */
    public record FeedView(UUID id, String personId, boolean open, Instant renewedAt, String address) {
    }
}
