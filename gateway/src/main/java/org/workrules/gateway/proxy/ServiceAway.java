package org.workrules.gateway.proxy;

import java.time.Duration;
import org.workrules.gateway.problem.Problem;
import org.workrules.gateway.problem.ProblemType;
import org.workrules.gateway.problem.Text;
import org.workrules.gateway.service.Service;

/** How a service can fail to answer, and what its caller needs to know: whether anything may have been done. */
enum ServiceAway {
    /** It has seen nothing of the request. */
    NOT_REACHED(ProblemType.UNAVAILABLE,
            "%s cannot be reached; nothing was done. Try again later.", "%s无法连接，请求未被处理，请稍后重试。"),
    /** It may have done what was asked and could not say so. */
    BROKEN_OFF(ProblemType.UNAVAILABLE,
            "The connection to %s broke off. Whether it acted is not known: repeat the request with the same Idempotency-Key.",
            "与%s的连接中断，请求是否已处理尚不确定，请使用同一 Idempotency-Key 重试。"),
    /** It is still at it, or hangs. */
    SILENT(ProblemType.TIMEOUT,
            "%s did not answer in time. Whether it acted is not known: repeat the request with the same Idempotency-Key.",
            "%s未在时限内答复，请求是否已处理尚不确定，请使用同一 Idempotency-Key 重试。");

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final ProblemType type;
    private final Text sentence;

    ServiceAway(ProblemType type, String en, String zh) {
        this.type = type;
        this.sentence = new Text(en, zh);
    }

    /** The problem, naming the service. */
    Problem problem(Service service) {
        Text detail = new Text(sentence.en().formatted(service.title().en()), sentence.zh().formatted(service.title().zh()));
        return Problem.of(type, detail).with("service", service.id()).retryAfter(RETRY);
    }
}
