package org.workrules.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.workrules.testing.TestTokens;

@GatewayTest
@Timeout(30)
class StreamingTest {

    private static final int CHUNK = 64 * 1024;

    @TestHTTPResource("/")
    URI gateway;

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", "Bearer " + TestTokens.as("mayor"));
    }

    @Test
    void aLargeAnswerCrossesWhole() throws Exception {
        HttpResponse<InputStream> response = HttpClient.newHttpClient()
                .send(request("/api/documents/large?chunks=1600").build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().transferTo(OutputStream.nullOutputStream())).isEqualTo(1600L * CHUNK);
    }

    @Test
    void anEventIsHereWhileTheStreamGoesOn() throws Exception {
        HttpResponse<InputStream> response = HttpClient.newHttpClient().send(
                request("/api/meetings/events").header("Last-Event-ID", "41").build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("id: 1");
            assertThat(lines.readLine()).isEqualTo("data: after 41");
        }
    }

    @Test
    void theServiceHasTheFirstBytesBeforeTheClientSentTheLast() throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/documents/first-chunk HTTP/1.1\r\nHost: gateway\r\nTransfer-Encoding: chunked\r\n"
                    + "Authorization: Bearer " + TestTokens.as("mayor") + "\r\n\r\n5\r\nfirst\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(in.readLine()).isEqualTo("HTTP/1.1 200 OK");
            assertThat(in.lines().filter(line -> line.startsWith("seen")).findFirst()).contains("seen 5");
        }
    }
}
