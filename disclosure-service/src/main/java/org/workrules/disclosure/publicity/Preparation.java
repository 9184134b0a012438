package org.workrules.disclosure.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.workrules.disclosure.channels.ChannelRule;
import org.workrules.platform.pipeline.Act;

/**
 * What was prepared for the public, and by whom.
 *
 * @param summary                what the document is about
 * @param interpretation         what it means for people (解读), or {@code null}
 * @param noInterpretationReason why it needs no interpretation, or {@code null}
 * @param channels               where it shall go out
 * @param correction             what is corrected and why, {@code null} on a first edition
 * @param preparedBy             who prepared it
 * @param preparedByName         the preparer's name
 * @param preparedAt             when
 */
@Embeddable
public record Preparation(
        @Column(name = "summary") String summary,
        @Column(name = "interpretation") String interpretation,
        @Column(name = "no_interpretation_reason") String noInterpretationReason,
        @Column(name = "channels") String[] channels,
        @Column(name = "correction") String correction,
        @Column(name = "prepared_by") String preparedBy,
        @Column(name = "prepared_by_name") String preparedByName,
        @Column(name = "prepared_at") Instant preparedAt) {

    /**
     * Prepared now.
     *
     * @param alreadyRead whether the public has read an edition, so that this one is a correction
     */
    static Preparation of(PreparationRequest request, boolean alreadyRead, Act act) {
        String interpretation = said(request.interpretation());
        String reason = said(request.noInterpretationReason());
        String correction = said(request.correction());
        PublicationRule.INTERPRETED.require((interpretation == null) != (reason == null));
        PublicationRule.CORRECTION_EXPLAINED.require(!alreadyRead || correction != null);
        return new Preparation(request.summary().strip(), interpretation, reason, ChannelRule.planned(request.channels()),
                alreadyRead ? correction : null, act.caller().id(), act.caller().name(), act.now());
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
