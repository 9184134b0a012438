package org.workrules.gateway.entrance;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.workrules.gateway.problem.Problem;
import org.workrules.gateway.problem.ProblemType;
import org.workrules.gateway.problem.Problems;
import org.workrules.gateway.problem.Text;

/** Turns whatever failed into a problem document. What failed inside stays inside; the log has it under the request id. */
@Singleton
public class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final Duration IDENTITY_PROVIDER_RETRY = Duration.ofSeconds(5);

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    /** Answers a failed exchange. */
    public void handle(RoutingContext exchange) {
        problems.send(exchange, problem(exchange));
    }

    private static Problem problem(RoutingContext exchange) {
        Throwable failure = exchange.failure();
        if (failure instanceof NotHere) {
            return notFound();
        }
        if (failure instanceof ForbiddenException) {
            return Problem.of(ProblemType.DENIED, new Text("You may not do this.", "您无权进行此操作。"));
        }
        ConnectException away = connectionRefused(failure);
        if (away != null) {
            LOG.warnf("WR-0911 the identity provider cannot be reached: %s (request %s)", away.getMessage(),
                    exchange.<String>get(Problems.REQUEST_ID));
            return identityProviderAway();
        }
        if (failure instanceof AuthenticationException || failure instanceof UnauthorizedException) {
            return unauthenticated(exchange.request().headers().contains("Authorization"));
        }
        if (failure == null && exchange.statusCode() < 500) {
            return ofStatus(exchange.statusCode());
        }
        LOG.errorf(failure, "WR-0912 request %s failed", exchange.<String>get(Problems.REQUEST_ID));
        return Problem.of(ProblemType.INTERNAL, new Text("The gateway failed. Name the request id when you report it.",
                "网关出现内部错误，报告时请提供请求编号。"));
    }

    /** There is nothing at this path. */
    public static Problem notFound() {
        return Problem.of(ProblemType.NOT_FOUND, new Text(
                "There is nothing at this path; /openapi lists what there is.", "此路径下没有内容，可用接口见 /openapi。"));
    }

    private static Problem ofStatus(int status) {
        return status == ProblemType.NOT_FOUND.status() ? notFound() : Problem.of(ProblemType.ofStatus(status),
                new Text("The request cannot be read.", "请求无法识别。"));
    }

    private static Problem unauthenticated(boolean tokenSent) {
        return tokenSent
                ? Problem.of(ProblemType.UNAUTHENTICATED, new Text(
                        "The token does not hold: expired, forged, or not issued for this system. Sign in again.",
                        "令牌无效：已过期、系伪造或并非为本系统签发，请重新登录。"))
                        .withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                : Problem.of(ProblemType.UNAUTHENTICATED, new Text(
                        "This needs a token: send it as Authorization: Bearer.", "此处需要令牌，请以 Authorization: Bearer 方式提交。"))
                        .withHeader("WWW-Authenticate", "Bearer");
    }

    private static Problem identityProviderAway() {
        return Problem.of(ProblemType.UNAVAILABLE, new Text(
                "The identity provider cannot be reached, so tokens cannot be checked now.", "身份认证服务无法连接，暂时不能校验令牌。"))
                .with("service", "identity-provider")
                .retryAfter(IDENTITY_PROVIDER_RETRY);
    }

    /** The services are not called before the token is checked: here only the identity provider can be meant. */
    private static ConnectException connectionRefused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException refused) {
                return refused;
            }
        }
        return null;
    }
}
