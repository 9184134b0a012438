package org.workrules.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.platform.rules.Text;

/**
 * Refuses a body that is announced as too large with a problem document, where the framework would answer without words. A service
 * that takes files says at which paths ({@code workrules.files.path}); the framework's own limit is then that of files.
 */
@ApplicationScoped
public class BodyLimit {

    /** Just before the framework's own limit, which stands at -2. */
    private static final int BEFORE_THE_FRAMEWORK = -3;

    private final long limit;
    private final long fileLimit;
    private final Optional<Pattern> files;
    private final ObjectMapper json;

    BodyLimit(@ConfigProperty(name = "workrules.max-body") MemorySize limit,
              @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize fileLimit,
              @ConfigProperty(name = "workrules.files.path") Optional<String> files, ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.fileLimit = fileLimit.asLongValue();
        this.files = files.map(Pattern::compile);
        this.json = json;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_THE_FRAMEWORK).handler(this::handle);
    }

    private void handle(RoutingContext exchange) {
        String announced = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        long most = files.isPresent() && files.get().matcher(exchange.normalizedPath()).matches() ? fileLimit : limit;
        if (announced == null || !exceeds(announced, most)) {
            exchange.next();
            return;
        }
        Locale locale = Problems.locale(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Text detail = Text.of("A request body may have %d bytes at most.", "请求内容最多 %d 字节。", most);
        ProblemKind kind = ProblemKind.TOO_LARGE;
        exchange.response().setStatusCode(kind.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader("Content-Language", locale.getLanguage())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(write(new Problem(kind.type(), kind.title().in(locale), kind.status(), detail.in(locale),
                        exchange.normalizedPath(), null, null, null, null, List.of())));
    }

    private static boolean exceeds(String announced, long most) {
        try {
            return Long.parseLong(announced.strip()) > most;
        } catch (NumberFormatException unreadable) {
            return true;
        }
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
