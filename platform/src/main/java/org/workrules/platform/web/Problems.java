package org.workrules.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import org.workrules.platform.rules.RuleBroken;
import org.workrules.platform.rules.RuleText;
import org.workrules.platform.rules.Text;

/** Writes problem documents in the caller's language: English when it is preferred to Chinese, else Chinese. */
@ApplicationScoped
public class Problems {

    private static final int SECONDS_TO_WAIT = 5;
    private static final int UNAVAILABLE = 503;
    private static final int UNAUTHENTICATED = 401;

    private final CurrentVertxRequest request;

    Problems(CurrentVertxRequest request) {
        this.request = request;
    }

    /** A problem with its detail. */
    public Response of(ProblemKind kind, Text detail) {
        return of(kind, detail, List.of());
    }

    /** A problem with the fields that are wrong. */
    public Response of(ProblemKind kind, Text detail, List<Problem.FieldError> errors) {
        Locale locale = locale();
        return respond(new Problem(kind.type(), kind.title().in(locale), kind.status(), detail.in(locale), instance(),
                null, null, null, null, errors), locale);
    }

    /** A broken rule, with its article and what to do. */
    public Response of(RuleBroken broken) {
        Locale locale = locale();
        RuleText rule = broken.rule().text();
        return respond(new Problem(ProblemKind.RULE_BROKEN.type(), rule.statement().in(locale), rule.status(),
                broken.detail().in(locale), instance(), rule.id(), rule.article().label().in(locale),
                rule.strength().name(), rule.remedy().in(locale), List.of()), locale);
    }

    /** The language of the caller. */
    public Locale locale() {
        RoutingContext routing = request.getCurrent();
        return locale(routing == null ? null : routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The language that a header {@code Accept-Language} asks for, {@code null} when there is none. */
    static Locale locale(String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return Locale.CHINESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), List.of(Locale.CHINESE, Locale.ENGLISH));
            return best == null ? Locale.CHINESE : best;
        } catch (IllegalArgumentException unreadable) {
            return Locale.CHINESE;
        }
    }

    private Response respond(Problem problem, Locale locale) {
        Response.ResponseBuilder response = Response.status(problem.status()).entity(problem)
                .type(Problem.MEDIA_TYPE).header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        if (problem.status() == UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        if (problem.status() == UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    private String instance() {
        RoutingContext routing = request.getCurrent();
        return routing == null ? null : routing.normalizedPath();
    }
}
