package org.workrules.gateway.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntranceTest {

    @ParameterizedTest
    @CsvSource({"GET,/,ANONYMOUS", "GET,/openapi,ANONYMOUS", "GET,/openapi.yaml,ANONYMOUS", "GET,/public,ANONYMOUS",
        "POST,/public/opinions,ANONYMOUS", "GET,/api/rules,ANONYMOUS", "HEAD,/api/rules,ANONYMOUS",
        "GET,/api/emergency/rules,ANONYMOUS", "POST,/api/emergency/rules,TOKEN", "GET,/api/emergency/rules/,TOKEN",
        "GET,/api/emergency/incidents/rules,TOKEN", "GET,/api/unknown/rules,TOKEN", "GET,/api/desk,TOKEN",
        "GET,/api/disclosure/public/feed,TOKEN", "GET,/api/rules/38,TOKEN", "GET,/q/health,OPERATOR", "GET,/q,OPERATOR",
        "GET,/query,TOKEN", "GET,/publicx,TOKEN", "GET,/anything,TOKEN"})
    void whatNoLineOpensNeedsAToken(String method, String path, Entrance expected) {
        assertThat(Entrance.of(HttpMethod.valueOf(method), path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "10.1.2.3", "192.168.0.9", "172.16.5.5", "fd12::1", "169.254.1.1", "fe80::1"})
    void theHouseNetworkIsThisMachineAndPrivateAddresses(String address) {
        assertThat(HouseNetwork.holds(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.9", "8.8.8.8", "2001:db8::1", "172.32.0.1", "", "localhost", "10.1.2"})
    void theWorldIsNotTheHouseNetwork(String address) {
        assertThat(HouseNetwork.holds(address)).isFalse();
    }
}
