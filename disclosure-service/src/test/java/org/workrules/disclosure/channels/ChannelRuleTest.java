package org.workrules.disclosure.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelRuleTest {

    private static final Instant RELEASED = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");

    @Test
    void channelsWithoutTheWebsiteAreRefused() {
        assertBreaks(ChannelRule.WEBSITE_ALWAYS, () -> ChannelRule.planned(List.of(Channel.NEW_MEDIA)));
    }

    @Test
    void aChannelNamedTwiceIsRefused() {
        assertBreaks(ChannelRule.WEBSITE_ALWAYS, () -> ChannelRule.planned(List.of(Channel.WEBSITE, Channel.WEBSITE)));
    }

    @Test
    void theWebsiteAndOthersAreKeptInTheirOrder() {
        assertThat(ChannelRule.planned(List.of(Channel.WEBSITE, Channel.PRESS_CONFERENCE)))
                .containsExactly("WEBSITE", "PRESS_CONFERENCE");
    }

    @Test
    void whatWouldHaveGoneOutBeforeItsReleaseIsRefused() {
        assertBreaks(ChannelRule.WENT_OUT, () -> recorded(RELEASED.minusMillis(1)));
    }

    @Test
    void whatIsYetToGoOutIsRefused() {
        assertBreaks(ChannelRule.WENT_OUT, () -> recorded(NOW.plusMillis(1)));
    }

    @Test
    void bothEndsOfTheSpanAreTrue() {
        assertThat(recorded(RELEASED).at()).isEqualTo(RELEASED);
        assertThat(recorded(NOW).at()).isEqualTo(NOW);
    }

    private static Dispatch recorded(Instant at) {
        return Dispatch.recorded(Channel.NEW_MEDIA, at, "安澜发布", "clerk-transport", RELEASED, NOW);
    }
}
