package org.workrules.platform.web;

import java.util.Locale;
import org.workrules.platform.rules.Text;

/** The kinds of problem a caller may meet; the name in lower case with hyphens is the stable type. */
public enum ProblemKind {
    RULE_BROKEN(409, "The rules do not allow this", "规则不允许"),
    MALFORMED(400, "The request cannot be read", "请求无法解析"),
    INVALID(400, "The request has invalid fields", "请求字段不符合要求"),
    UNAUTHENTICATED(401, "A valid token is needed", "需要有效的访问令牌"),
    DENIED(403, "Your office does not allow this", "您的职务无权办理此事"),
    NOT_FOUND(404, "There is no such record", "没有此项记录"),
    METHOD_NOT_ALLOWED(405, "This address does not take this method", "此地址不支持该方法"),
    NOT_ACCEPTABLE(406, "No answer of the type you accept", "无法提供所要求的格式"),
    CONFLICT(409, "The record contradicts another", "与已有记录冲突"),
    STALE(412, "The record changed since you read it", "记录已被他人更改"),
    TOO_LARGE(413, "The request is too large", "请求过大"),
    UNSUPPORTED_MEDIA_TYPE(415, "The request is of a type that is not read here", "不支持的请求格式"),
    KEY_REUSED(422, "The idempotency key was used for another request", "幂等键已用于另一请求"),
    PRECONDITION_REQUIRED(428, "The request must say which version it changes", "请求须指明所改版本"),
    UNAVAILABLE(503, "A part we depend on is away", "所依赖的组件暂不可用"),
    INTERNAL(500, "Something went wrong here", "服务内部出错");

    private final int status;
    private final Text title;

    ProblemKind(int status, String en, String zh) {
        this.status = status;
        this.title = new Text(en, zh);
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** The kind of problem in words. */
    public Text title() {
        return title;
    }

    /** Stable type. */
    public String type() {
        return Problem.TYPE_PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
