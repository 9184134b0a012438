package org.workrules.gateway.entrance;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.workrules.gateway.problem.Problem;
import org.workrules.gateway.problem.ProblemType;
import org.workrules.gateway.problem.Problems;
import org.workrules.gateway.problem.Text;

/**
 * Refuses a body announced as too large before a byte of it is read. A body of unannounced length is counted on its way. Files that
 * are attached to documents may be larger than what else is sent. The services refuse alike ({@code platform.web.BodyLimit}), for those
 * that are reached past the gateway; they share no code, because the gateway has neither a database nor anything else of the platform.
 */
@Singleton
public class BodyLimit {

    private static final Pattern FILES = Pattern.compile("/api/documents/([^/]+/attachments|incoming/[^/]+/files)");

    private final long limit;
    private final long attachmentLimit;
    private final Problems problems;

    BodyLimit(EntranceConfig config, Problems problems) {
        this.limit = config.maxBody().asLongValue();
        this.attachmentLimit = Math.max(limit, config.maxAttachment().asLongValue());
        this.problems = problems;
    }

    /** Lets the exchange go on when its announced length is fine. */
    public void handle(RoutingContext exchange) {
        String announced = exchange.request().getHeader("Content-Length");
        if (announced != null && exceeds(announced, bytes(exchange))) {
            problems.send(exchange, tooLarge(exchange));
        } else {
            exchange.next();
        }
    }

    /** Largest body of an exchange in bytes. */
    public long bytes(RoutingContext exchange) {
        return exchange.request().method() == HttpMethod.POST && FILES.matcher(exchange.normalizedPath()).matches()
                ? attachmentLimit : limit;
    }

    /** The refusal of a body that is too large. */
    public Problem tooLarge(RoutingContext exchange) {
        long most = bytes(exchange);
        return Problem.of(ProblemType.TOO_LARGE, Text.of(
                "A request body may have %d bytes at most.", "请求内容最多 %d 字节。", most))
                .with("maxBytes", most);
    }

    private static boolean exceeds(String announced, long most) {
        try {
            return Long.parseLong(announced.strip()) > most;
        } catch (NumberFormatException unreadable) {
            return true;
        }
    }
}
