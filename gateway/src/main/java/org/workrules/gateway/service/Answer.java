package org.workrules.gateway.service;

import com.fasterxml.jackson.databind.JsonNode;

/** What came of asking one service. */
public sealed interface Answer {

    /** The service asked. */
    Service service();

    /**
     * The service answered.
     *
     * @param service who
     * @param body    what, never {@code null}
     */
    record Answered(Service service, JsonNode body) implements Answer {
    }

    /**
     * The service gave nothing to go on with.
     *
     * @param service who
     * @param reason  why
     */
    record Unanswered(Service service, Reason reason) implements Answer {
    }
}
