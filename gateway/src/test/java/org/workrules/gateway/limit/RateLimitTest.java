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

    @Test
    void anUnknownAddressIsStillOneCaller() {
        assertThat(RateLimit.network(null)).isEqualTo("null");
    }
}
