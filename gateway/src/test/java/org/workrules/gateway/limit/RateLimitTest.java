package org.workrules.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitTest {

    @ParameterizedTest
    @CsvSource({"198.51.100.7,198.51.100.7", "2001:db8:1:2:3:4:5:6,20010db800010002", "2001:db8:1:2::9,20010db800010002"})
    void anAddressIsACallerAndInIpv6TheNetworkIs(String address, String key) {
        assertThat(RateLimit.network(address)).isEqualTo(key);
    }

    private record Ten(long burst, long perSecond) implements RateConfig.Allowance {
    }

    private record Remembering(int remembered) implements RateConfig {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Allowance caller() {
            return new Ten(10, 1);
        }

        @Override
        public Allowance anonymous() {
            return new Ten(10, 1);
        }
    }

    @Test
    void anAllowanceEndsWithItsBurst() {
        RateConfig config = new Remembering(100);
        RateLimit limit = new RateLimit(config, null);
        for (int taken = 1; taken <= 10; taken++) {
            assertThat(limit.take("caller:a", config.caller()).isConsumed()).isTrue();
        }
        assertThat(limit.take("caller:a", config.caller()).isConsumed()).isFalse();
        assertThat(limit.take("caller:b", config.caller()).isConsumed()).isTrue();
    }

    @Test
    void howeverManyCallersComeNoMoreAreRememberedThanConfigured() {
        RateConfig config = new Remembering(100);
        RateLimit limit = new RateLimit(config, null);
        for (int caller = 0; caller < 10_000; caller++) {
            limit.take("anonymous:" + caller, config.anonymous());
        }
        assertThat(limit.remembered()).isLessThanOrEqualTo(100);
    }

    @Test
    void anUnknownAddressIsStillOneCaller() {
        assertThat(RateLimit.network(null)).isEqualTo("null");
    }
}
