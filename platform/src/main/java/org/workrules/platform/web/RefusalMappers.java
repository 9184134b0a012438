package org.workrules.platform.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.workrules.platform.audit.AuditEntry;
import org.workrules.platform.audit.AuditLog;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.events.Faults;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.IncomingRequest;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.pipeline.Precondition;
import org.workrules.platform.rules.RuleBroken;
import org.workrules.platform.rules.Text;
import org.workrules.platform.workbench.Busy;

/** Refusals that the product itself makes: rules, offices, versions, unknown records. */
@ApplicationScoped
public class RefusalMappers {

    private static final Logger LOG = Logger.getLogger(RefusalMappers.class);

    private final Problems problems;
    private final AuditLog audit;
    private final IncomingRequest incoming;
    private final BusinessClock clock;
    private final CurrentVertxRequest request;

    RefusalMappers(Problems problems, AuditLog audit, IncomingRequest incoming, BusinessClock clock,
                   CurrentVertxRequest request) {
        this.problems = problems;
        this.audit = audit;
        this.incoming = incoming;
        this.clock = clock;
        this.request = request;
    }

    @ServerExceptionMapper
    Response ruleBroken(RuleBroken broken) {
        return problems.of(broken);
    }

    @ServerExceptionMapper
    Response notFound(NotFound missing) {
        return problems.of(ProblemKind.NOT_FOUND,
                Text.of("No %s with id %s that you may see.", "没有您可查看的记录:%s %s。", missing.type(), missing.id()));
    }

    @ServerExceptionMapper
    Response busy(Busy busy) {
        return problems.of(ProblemKind.UNAVAILABLE, busy.detail());
    }

    @ServerExceptionMapper
    Response denied(Denied denied) {
        return problems.of(ProblemKind.DENIED, denied.detail());
    }

    /** The door refused by the token's roles; such a try is audited too (art. 35). */
    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException refused) {
        Caller caller = incoming.caller();
        String act = request.getCurrent().request().method() + " " + request.getCurrent().normalizedPath();
        String id = EventIds.next().toString();
        return audit.recordRefusal(new AuditEntry(EventIds.next(), clock.now(), caller.id(), caller.department(), act,
                        null, null, AuditEntry.Outcome.DENIED, null, "none of the caller's offices allows it", id))
                .replaceWith(() -> problems.of(ProblemKind.DENIED, new Text(
                        "None of the offices you hold allows this act.", "您所任职务均无权办理此事。")));
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException missing) {
        return problems.of(ProblemKind.UNAUTHENTICATED, new Text(
                "Send a token of the realm as 'Authorization: Bearer <token>'.", "请在 Authorization 头中携带本系统签发的令牌。"));
    }

    @ServerExceptionMapper
    Response authenticationFailed(AuthenticationFailedException failed) {
        if (Faults.isTransient(failed)) {
            LOG.warnf("WR-0405 tokens cannot be checked, the identity provider is away: %s", failed.toString());
            return problems.of(ProblemKind.UNAVAILABLE, new Text(
                    "The identity provider is away for a moment; repeat the request.", "身份认证服务暂不可用,请稍后重试。"));
        }
        LOG.debugf(failed, "WR-0404 a token was refused");
        return problems.of(ProblemKind.UNAUTHENTICATED, new Text(
                "The token is expired, forged, or of another realm. Sign in again.", "令牌已过期、系伪造或非本系统签发,请重新登录。"));
    }

    @ServerExceptionMapper
    Response precondition(Precondition failed) {
        return switch (failed.failure()) {
            case IF_MATCH_ABSENT -> problems.of(ProblemKind.PRECONDITION_REQUIRED, new Text(
                    "Send If-Match with the ETag of the record as you read it.", "请在 If-Match 头中携带所读记录的 ETag。"));
            case STALE -> stale();
            case IDEMPOTENCY_KEY_ABSENT -> problems.of(ProblemKind.INVALID, new Text(
                    "Send Idempotency-Key with a value of your own, the same again when you repeat the request.",
                    "请携带 Idempotency-Key 头;重发同一请求时使用同一值。"));
            case IDEMPOTENCY_KEY_INVALID -> problems.of(ProblemKind.INVALID, new Text(
                    "Idempotency-Key must have 1 to 255 characters.", "Idempotency-Key 须为1至255个字符。"));
            case IDEMPOTENCY_KEY_REUSED -> problems.of(ProblemKind.KEY_REUSED, new Text(
                    "This Idempotency-Key came before with another request. Use a new one.",
                    "此 Idempotency-Key 已用于另一请求,请换用新值。"));
        };
    }

    @ServerExceptionMapper
    Response lockLost(OptimisticLockException lost) {
        return stale();
    }

    @ServerExceptionMapper
    Response staleObject(StaleObjectStateException lost) {
        return stale();
    }

    private Response stale() {
        return problems.of(ProblemKind.STALE, new Text(
                "Somebody changed the record. Read it again and decide anew.", "记录已被他人更改,请重新读取后再作决定。"));
    }
}
