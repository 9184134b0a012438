package org.workrules.gateway.problem;

import java.util.Locale;

/**
 * What the gateway itself refuses, under the same stable names as in the services. What a service refuses passes through as the
 * service said it.
 */
public enum ProblemType {
    /** The request cannot be read. */
    MALFORMED(400, "The request cannot be read", "请求无法解析"),
    /** No token, or one that does not hold. */
    UNAUTHENTICATED(401, "A valid token is needed", "需要有效的访问令牌"),
    /** The caller may not do this. */
    DENIED(403, "You may not do this", "无权办理此事"),
    /** There is nothing at this path. */
    NOT_FOUND(404, "There is nothing at this address", "此地址没有内容"),
    /** The path exists, the method does not. */
    METHOD_NOT_ALLOWED(405, "This address does not take this method", "此地址不支持该方法"),
    /** The body is larger than the door. */
    TOO_LARGE(413, "The request is too large", "请求过大"),
    /** The caller asks too often. */
    TOO_MANY_REQUESTS(429, "Too many requests", "请求过于频繁"),
    /** Something of the gateway itself failed. */
    INTERNAL(500, "Something went wrong here", "服务内部出错"),
    /** A service, or the identity provider, cannot be reached. */
    UNAVAILABLE(503, "A part we depend on is away", "所依赖的组件暂不可用"),
    /** A service took longer than it may. */
    TIMEOUT(504, "A part we depend on did not answer in time", "所依赖的组件未在时限内答复");

    private final int status;
    private final Text title;

    ProblemType(int status, String en, String zh) {
        this.status = status;
        this.title = new Text(en, zh);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What kind of problem this is, the same for each occurrence. */
    public Text title() {
        return title;
    }

    /** The stable URI reference of this kind, as RFC 9457 asks for. */
    public String uri() {
        return "urn:workrules:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind for a bare status; a 4xx without one of its own is malformed, everything else is internal. */
    public static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 400 && status < 500 ? MALFORMED : INTERNAL;
    }
}
