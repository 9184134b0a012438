package org.workrules.gateway.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Asks services what the gateway merges. Asking never fails: a service that does not answer is an answer too. */
@Singleton
public class ServiceClient {

    private static final Logger LOG = Logger.getLogger(ServiceClient.class);
    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;

    private final HttpClient client;
    private final Addresses addresses;
    private final ObjectMapper json;

    ServiceClient(HttpClient client, Addresses addresses, ObjectMapper json) {
        this.client = client;
        this.addresses = addresses;
        this.json = json;
    }

    /** Asks all services at once and waits for each until its time limit; the answers stand in the order of the services. */
    public Future<List<Answer>> askAll(Function<Service, Future<Answer>> question) {
        List<Future<Answer>> asked = Stream.of(Service.values()).map(question).toList();
        return Future.all(asked).map(all -> all.<Answer>list());
    }

    /**
     * Asks one service for a JSON document.
     *
     * @param service who is asked
     * @param uri     path and query at the service
     * @param headers headers that go along: the caller's token, language and request id
     * @param limit   time for the whole answer
     */
    public Future<Answer> ask(Service service, String uri, MultiMap headers, Duration limit) {
        RequestOptions options = addresses.request(service, HttpMethod.GET, uri)
                .setHeaders(MultiMap.caseInsensitiveMultiMap().addAll(headers).set("Accept", "application/json"))
                .setConnectTimeout(limit.toMillis())
                .setIdleTimeout(limit.toMillis());
        return client.request(options)
                .onSuccess(request -> request.exceptionHandler(failure ->
                        LOG.debugf(failure, "WR-0904 asking %s ended early", service.id())))
                .compose(request -> request.send()
                        .compose(response -> read(service, response))
                        .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                        .onFailure(failure -> request.reset()))
                .otherwise(failure -> unanswered(service, failure));
    }

    private Future<Answer> read(Service service, HttpClientResponse response) {
        int status = response.statusCode();
        if (status == 401 || status == 403) {
            return Future.succeededFuture(new Answer.Unanswered(service, Reason.REFUSED));
        }
        if (status != 200) {
            return Future.succeededFuture(new Answer.Unanswered(service, Reason.FAILED));
        }
        return collect(response).map(body -> parse(service, body));
    }

    private static Future<Buffer> collect(HttpClientResponse response) {
        Promise<Buffer> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(body));
        response.handler(chunk -> {
            body.appendBuffer(chunk);
            if (body.length() > LARGEST_ANSWER) {
                response.request().reset();
                whole.tryFail("larger than " + LARGEST_ANSWER + " bytes");
            }
        });
        return whole.future();
    }

    private Answer parse(Service service, Buffer body) {
        try {
            JsonNode document = json.readTree(body.getBytes());
            return document == null || document.isMissingNode()
                    ? new Answer.Unanswered(service, Reason.MALFORMED)
                    : new Answer.Answered(service, document);
        } catch (IOException unreadable) {
            return new Answer.Unanswered(service, Reason.MALFORMED);
        }
    }

    private static Answer unanswered(Service service, Throwable failure) {
        LOG.debugf(failure, "WR-0901 %s did not answer", service.id());
        return new Answer.Unanswered(service, failure instanceof TimeoutException ? Reason.TIMEOUT : Reason.UNREACHABLE);
    }
}
