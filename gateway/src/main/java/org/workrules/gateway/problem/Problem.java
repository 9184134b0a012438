package org.workrules.gateway.problem;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One refusal of the gateway, as RFC 9457 describes it.
 *
 * @param type    its kind
 * @param detail  what happened this time and what to do
 * @param members further members of the document, by name
 * @param headers headers that belong to the answer, by name
 */
public record Problem(ProblemType type, Text detail, Map<String, Object> members, Map<String, String> headers) {

    /** Copies what it is given. */
    public Problem {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** A problem without further members. */
    public static Problem of(ProblemType type, Text detail) {
        return new Problem(type, detail, Map.of(), Map.of());
    }

    /** The same problem with one more member. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(type, detail, more, headers);
    }

    /** The same problem with one more header. */
    public Problem withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(type, detail, members, more);
    }

    /** The same problem with the time after which to try again, rounded up to whole seconds, at least one. */
    public Problem retryAfter(Duration wait) {
        return withHeader("Retry-After", Long.toString(Math.max(1, (wait.toMillis() + 999) / 1000)));
    }
}
