package org.workrules.platform.pipeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.events.EventIds;

/**
 * A record that commands act on: one identity, one version, one transaction. The version is its ETag and travels with
 * its events.
 */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    @Column(name = "id")
    private UUID id = EventIds.next();

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt = Instant.EPOCH;

    /** UUIDv7, given when the record is made. */
    public UUID id() {
        return id;
    }

    /** Counts the changes; 0 when new. */
    public long version() {
        return version;
    }

    /** When the record last changed. */
    public Instant changedAt() {
        return changedAt;
    }

    /** The strong entity tag of this version. */
    @JsonIgnore
    public String etag() {
        return "\"" + version + "\"";
    }

    /** Sets an identity that comes from outside, such as the event that made this record. */
    protected void identify(UUID given) {
        id = given;
    }

    /** Marks the record changed, so that every accepted command moves the version, whatever it touched. */
    void touch(Instant at) {
        changedAt = at;
    }
}
