package org.workrules.gateway.entrance;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.workrules.gateway.problem.Problem;
import org.workrules.gateway.problem.ProblemType;
import org.workrules.gateway.problem.Problems;
import org.workrules.gateway.problem.Text;

/** Refuses a body announced as too large before a byte of it is read. A body of unannounced length is counted on its way. */
@Singleton
public class BodyLimit {

    private final long limit;
    private final Problems problems;

    BodyLimit(EntranceConfig config, Problems problems) {
        this.limit = config.maxBody().asLongValue();
        this.problems = problems;
    }

    /** Lets the exchange go on when its announced length is fine. */
    public void handle(RoutingContext exchange) {
        String announced = exchange.request().getHeader("Content-Length");
        if (announced != null && exceeds(announced)) {
            problems.send(exchange, tooLarge());
        } else {
            exchange.next();
        }
    }

    /** Largest body in bytes. */
    public long bytes() {
        return limit;
    }

    /** The refusal of a body that is too large. */
    public Problem tooLarge() {
        return Problem.of(ProblemType.TOO_LARGE, Text.of(
                "A request body may have %d bytes at most.", "请求内容最多 %d 字节。", limit))
                .with("maxBytes", limit);
    }

    private boolean exceeds(String announced) {
        try {
            return Long.parseLong(announced.strip()) > limit;
        } catch (NumberFormatException unreadable) {
            return true;
        }
    }
}
