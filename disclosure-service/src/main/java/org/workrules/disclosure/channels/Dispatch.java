package org.workrules.disclosure.channels;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.workrules.platform.rules.Text;

/**
 * Something went out on a channel (art. 23).
 *
 * @param channel    which way it went
 * @param at         when it went out
 * @param reference  where it can be found: an address, an account, a place
 * @param recordedBy who recorded it
 */
@Embeddable
public record Dispatch(
        @Enumerated(EnumType.STRING) @Column(name = "channel") Channel channel,
        @Column(name = "went_out_at") Instant at,
        @Column(name = "reference") String reference,
        @Column(name = "recorded_by") String recordedBy) {

    /**
     * Something that somebody says went out.
     *
     * @param notBefore since when there was anything to send
     * @param now       the present
     */
    public static Dispatch recorded(Channel channel, Instant at, String reference, String recordedBy, Instant notBefore,
                                    Instant now) {
        ChannelRule.WENT_OUT.require(!at.isBefore(notBefore) && !at.isAfter(now), Text.of(
                "%s lies outside %s to %s.", "%s不在%s至%s之间。", at, notBefore, now));
        return new Dispatch(channel, at, reference, recordedBy);
    }
}
