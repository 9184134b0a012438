package org.workrules.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Writes problem documents, in the language the caller asks for. */
@Singleton
public class Problems {

    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Where the id of the request is kept while it is handled. */
    public static final String REQUEST_ID = "workrules.request-id";

    private static final int LENGTH_DIGITS_DRAINED = 5;

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    /** Answers with the problem, unless an answer is already under way. */
    public void send(RoutingContext exchange, Problem problem) {
        HttpServerResponse response = exchange.response();
        if (response.closed()) {
            return;
        }
        if (response.ended() || response.headWritten()) {
            response.reset();
            return;
        }
        Language language = language(exchange);
        response.setStatusCode(problem.type().status());
        response.putHeader("Content-Type", MEDIA_TYPE).putHeader("Content-Language", language.tag())
                .putHeader("Vary", "Accept-Language");
        problem.headers().forEach(response::putHeader);
        closeUnlessShort(exchange.request());
        response.end(body(exchange, problem));
    }

    /** The document of a problem met while handling this exchange. */
    public Buffer body(RoutingContext exchange, Problem problem) {
        Language language = language(exchange);
        ObjectNode document = json.createObjectNode()
                .put("type", problem.type().uri())
                .put("title", problem.type().title().in(language))
                .put("status", problem.type().status())
                .put("detail", problem.detail().in(language))
                .put("instance", exchange.normalizedPath());
        problem.members().forEach(document::putPOJO);
        String requestId = exchange.get(REQUEST_ID);
        if (requestId != null) {
            document.put("requestId", requestId);
        }
        try {
            return Buffer.buffer(json.writeValueAsBytes(document));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a problem document holds plain values only", unwritable);
        }
    }

    /** The language the caller of this exchange asks for. */
    public static Language language(RoutingContext exchange) {
        return Language.of(exchange.request().getHeader("Accept-Language"));
    }

    /** A refused body may be long or without end, and nobody reads it after the answer: the connection goes with it. */
    private static void closeUnlessShort(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            return;
        }
        String length = request.getHeader("Content-Length");
        boolean isLong = request.headers().contains("Transfer-Encoding")
                || length != null && length.length() > LENGTH_DIGITS_DRAINED;
        if (isLong) {
            request.response().putHeader("Connection", "close");
        }
    }
}
