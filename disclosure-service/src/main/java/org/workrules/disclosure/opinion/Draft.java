package org.workrules.disclosure.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.workrules.disclosure.channels.ChannelRule;
import org.workrules.platform.pipeline.Act;

/**
 * The draft of a first notice.
 *
 * @param headline      its title
 * @param text          what the public shall read
 * @param channels      where it shall go out
 * @param draftedBy     who drafted it
 * @param draftedByName the drafter's name
 * @param draftedAt     when
 */
@Embeddable
public record Draft(
        @Column(name = "headline") String headline,
        @Column(name = "body") String text,
        @Column(name = "channels") String[] channels,
        @Column(name = "drafted_by") String draftedBy,
        @Column(name = "drafted_by_name") String draftedByName,
        @Column(name = "drafted_at") Instant draftedAt) {

    static Draft of(DraftRequest request, Act act) {
        return new Draft(request.headline().strip(), request.text().strip(), ChannelRule.planned(request.channels()),
                act.caller().id(), act.caller().name(), act.now());
    }
}
