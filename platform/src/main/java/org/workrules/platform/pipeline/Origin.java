package org.workrules.platform.pipeline;

import java.util.UUID;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.identity.Caller;

/**
 * Where an act comes from.
 *
 * @param act           name for the audit record, as {@code topic.countersign}
 * @param caller        who acts
 * @param id            the act itself: id of the command, or of the event it answers
 * @param correlationId the story: the first command's id
 * @param traceParent   W3C trace context its events carry on, {@code null} for that of the current span
 */
public record Origin(String act, Caller caller, UUID id, String correlationId, String traceParent) {

    /** A command of a caller: the start of a story, unless the caller names one. */
    public static Origin command(String act, Caller caller, String correlationId) {
        UUID id = EventIds.next();
        return new Origin(act, caller, id, correlationId == null ? id.toString() : correlationId, null);
    }

    /** What a service does by itself, such as announcing a missed deadline. */
    public static Origin service(String act, String service) {
        return command(act, Caller.service(service), null);
    }
}
