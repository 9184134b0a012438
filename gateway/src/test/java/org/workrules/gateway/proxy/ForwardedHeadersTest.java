package org.workrules.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.gateway.entrance.Origin;

class ForwardedHeadersTest {

    private static final Origin ORIGIN = new Origin("198.51.100.7", "https", "city.example", "r-1");

    private static MultiMap toService(String... namesAndValues) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        ForwardedHeaders.toService(headers, ORIGIN);
        return headers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-User", "x-forwarded-port", "X_Forwarded_For_", "X-Real-Ip", "Remote-User",
        "remote_user", "X-User-Id", "X-Auth-Request-Email", "X-Original-URL", "X-Clearance", "X-Department", "X-Workrules-Caller",
        "X-Client-Cert", "X-SSL-Client-Verify", "X-Rewrite-URL", "X-HTTP-Method-Override", "True-Client-IP", "Cookie", "Expect"})
    void noClaimOfAClientReachesAService(String name) {
        assertThat(toService(name, "mayor").contains(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "Accept", "Content-Type", "If-None-Match", "Idempotency-Key", "traceparent", "Range"})
    void headersOfTheApiReachTheService(String name) {
        assertThat(toService(name, "v").get(name)).isEqualTo("v");
    }

    @Test
    void theGatewaySaysWhereTheRequestCameFrom() {
        MultiMap headers = toService("X-Forwarded-For", "203.0.113.9", "X-Forwarded-For", "203.0.113.10", "X-Request-Id", "old");
        assertThat(headers.getAll("X-Forwarded-For")).containsExactly("198.51.100.7");
        assertThat(headers.getAll("X-Forwarded-Proto")).containsExactly("https");
        assertThat(headers.getAll("X-Forwarded-Host")).containsExactly("city.example");
        assertThat(headers.getAll("X-Request-Id")).containsExactly("r-1");
    }

    @Test
    void aClientCannotHaveTheTokenDroppedByCallingItAHop() {
        MultiMap headers = toService("Connection", "close, Authorization, X-Mine", "Authorization", "Bearer t", "X-Mine", "1");
        assertThat(headers.get("Authorization")).isEqualTo("Bearer t");
        assertThat(headers.contains("X-Mine")).isFalse();
        assertThat(headers.contains("Connection")).isFalse();
    }

    @Test
    void anAnswerLosesItsHopAndItsMaker() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Connection", "close").add("Keep-Alive", "timeout=5")
                .add("Server", "x").add("X-Powered-By", "y").add("ETag", "\"1\"").add("Location", "http://m:1/api/meetings/7")
                .add("Link", "</a>; rel=\"next\"").add("Link", "</b>; rel=\"last\"");
        ForwardedHeaders.toClient(headers, new Links("http://m:1", Route.of("/api/meetings").orElseThrow()));
        assertThat(headers.names()).containsExactlyInAnyOrder("ETag", "Location", "Link");
        assertThat(headers.get("Location")).isEqualTo("/api/meetings/7");
        assertThat(headers.getAll("Link")).containsExactly("</a>; rel=\"next\"", "</b>; rel=\"last\"");
    }
}
