package org.workrules.gateway.service;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.workrules.gateway.problem.Text;

/** Why a service is missing from a merged answer. */
public enum Reason {
    /** No connection. */
    UNREACHABLE("cannot be reached", "无法连接"),
    /** Not within its time limit. */
    TIMEOUT("did not answer in time", "未在时限内答复"),
    /** It does not accept this caller. */
    REFUSED("refused the caller", "拒绝该用户"),
    /** It answered with an error. */
    FAILED("answered with an error", "返回错误"),
    /** It answered with something else than asked for. */
    MALFORMED("gave an unreadable answer", "答复无法识别");

    private final Text text;

    Reason(String en, String zh) {
        this.text = new Text(en, zh);
    }

    /** The reason for people. */
    public Text text() {
        return text;
    }

    /** The reason for programs: the lower-case name. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
