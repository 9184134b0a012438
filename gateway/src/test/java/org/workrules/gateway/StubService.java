package org.workrules.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.workrules.gateway.service.Service;

/**
 * A service behind the gateway, as far as the gateway can tell: a plain HTTP server that behaves as the last segment of the path
 * says, so that tests need share nothing with it.
 */
final class StubService implements AutoCloseable {

    /** Whoever has this name finds supervision-service slow. */
    static final String PATIENT = "head-transport";

    private static final int CHUNK = 64 * 1024;

    private final Vertx vertx;
    private final Service service;
    private final HttpServer server;

    StubService(Vertx vertx, Service service) throws Exception {
        this.vertx = vertx;
        this.service = service;
        this.server = vertx.createHttpServer().requestHandler(this::handle).listen(0)
                .toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    String url() {
        return "http://localhost:" + server.actualPort();
    }

    @Override
    public void close() {
        server.close();
    }

    private void handle(HttpServerRequest request) {
        String path = request.path();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "desk" -> desk(request);
            case "rules" -> json(request.response(), new JsonArray().add(rule("shared.quorum", 38)).add(rule(own("rule"), 41)));
            case "openapi" -> json(request.response(), openApi());
            case "created" -> created(request.response());
            case "problem" -> problem(request.response());
            case "large" -> sendLarge(request.response(), Integer.parseInt(request.getParam("chunks")));
            case "silence" -> { }
            case "hangup" -> request.connection().close();
            case "events" -> events(request);
            case "first-chunk" -> request.handler(new FirstChunk(request.response()));
            case "no-content" -> request.response().setStatusCode(204).end();
            case "not-modified" -> request.response().setStatusCode(304).putHeader("ETag", "\"3\"").end();
            case "links" -> links(request.response());
            case "ready" -> json(request.response(), new JsonObject().put("status", "UP"));
            default -> echo(request);
        }
    }

    private String own(String name) {
        return service.key() + '.' + name;
    }

    private void desk(HttpServerRequest request) {
        String token = request.getHeader("Authorization").substring("Bearer ".length());
        String name = new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1])))
                .getString("preferred_username");
        JsonObject desk = new JsonObject().put("items", new JsonArray().add(new JsonObject()
                .put("kind", "topic").put("id", own("1")).put("title", "for " + name).put("act", "countersign")
                .put("since", "2026-11-20T00:00:00Z").put("dueAt", "2026-11-2" + (9 - service.ordinal()) + "T00:00:00Z")));
        long delay = service == Service.SUPERVISION && name.equals(PATIENT) ? 5_000 : 1;
        vertx.setTimer(delay, waited -> json(request.response(), desk));
    }

    private static JsonObject rule(String id, int article) {
        return new JsonObject().put("id", id).put("article", article).put("item", 0)
                .put("articleText", new JsonObject().put("en", "art. " + article).put("zh", "第四十一条"))
                .put("strength", "MUST").put("statement", "…").put("statementZh", "…").put("policies", new JsonArray());
    }

    private JsonObject openApi() {
        JsonObject ok = new JsonObject().put("200", new JsonObject().put("description", "OK"));
        return new JsonObject().put("openapi", "3.1.0")
                .put("info", new JsonObject().put("title", service.id()).put("version", "1"))
                .put("paths", new JsonObject().put(service.prefix() + "/rules", new JsonObject().put("get",
                        new JsonObject().put("operationId", "listRules").put("responses", ok))));
    }

    private void created(HttpServerResponse response) {
        response.setStatusCode(201)
                .putHeader("Location", url() + service.prefix() + "/7")
                .putHeader("ETag", "\"3\"")
                .putHeader("Link", "<" + service.prefix() + "?after=7>; rel=\"next\"")
                .putHeader("X-Powered-By", "stub")
                .putHeader("Content-Type", "application/json")
                .end("{\"id\":7}");
    }

    private void links(HttpServerResponse response) {
        response.putHeader("Link", "<" + Service.DISCLOSURE.prefix() + "/public/publications?after=2>; rel=\"next\"").end();
    }

    private void problem(HttpServerResponse response) {
        response.setStatusCode(409).putHeader("Content-Type", "application/problem+json").putHeader("Content-Language", "zh")
                .end(new JsonObject().put("type", "urn:workrules:problem:rule-broken").put("status", 409)
                        .put("rule", own("quorum")).put("article", "第三十八条").encode());
    }

    private static void sendLarge(HttpServerResponse response, int chunks) {
        response.setChunked(true);
        sendChunk(response, chunks);
    }

    private static void sendChunk(HttpServerResponse response, int left) {
        if (left == 0) {
            response.end();
        } else {
            response.write(Buffer.buffer(new byte[CHUNK])).onSuccess(sent -> sendChunk(response, left - 1));
        }
    }

    /** One event at once, and then the stream stays open. */
    private void events(HttpServerRequest request) {
        request.response().setChunked(true).putHeader("Content-Type", "text/event-stream")
                .write("id: 1\ndata: after " + request.getHeader("Last-Event-ID") + "\n\n");
    }

    /** Answers as soon as the first bytes of the body are here, long before its end. */
    private static final class FirstChunk implements io.vertx.core.Handler<Buffer> {
        private final HttpServerResponse response;

        FirstChunk(HttpServerResponse response) {
            this.response = response;
        }

        @Override
        public void handle(Buffer chunk) {
            if (!response.ended()) {
                response.end("seen " + chunk.length() + "\n");
            }
        }
    }

    /** Says what arrived. */
    private void echo(HttpServerRequest request) {
        JsonObject headers = new JsonObject();
        request.headers().names().forEach(name -> headers.put(name.toLowerCase(), new JsonArray(request.headers().getAll(name))));
        request.body().onSuccess(body -> json(request.response(), new JsonObject().put("service", service.id())
                .put("method", request.method().name()).put("uri", request.uri()).put("headers", headers)
                .put("bodyBytes", body.length())));
    }

    private static void json(HttpServerResponse response, Object body) {
        if (!response.closed()) {
            response.putHeader("Content-Type", "application/json").end(
                    body instanceof JsonObject object ? object.encode() : ((JsonArray) body).encode());
        }
    }
}
