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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Two answers on one connection: a wrongly framed first one would spoil the second. */
    @ParameterizedTest
    @CsvSource({"GET,no-content,204 No Content", "GET,not-modified,304 Not Modified", "HEAD,topics,200 OK",
        "DELETE,no-content,204 No Content"})
    void anAnswerWithoutABodyLeavesTheConnectionFitForTheNext(String method, String path, String status) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(10_000);
            String rest = " HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + TestTokens.as("mayor") + "\r\n\r\n";
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            socket.getOutputStream().write((method + " /api/meetings/" + path + rest).getBytes(StandardCharsets.US_ASCII));
            assertThat(in.readLine()).isEqualTo("HTTP/1.1 " + status);
            assertThat(head(in)).anyMatch(line -> line.equalsIgnoreCase("X-Content-Type-Options: nosniff"));
            socket.getOutputStream().write(("GET /api/meetings/topics" + rest).getBytes(StandardCharsets.US_ASCII));
            assertThat(in.readLine()).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    private static List<String> head(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
            lines.add(line);
        }
        return lines;
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
