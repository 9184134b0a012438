package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.workrules.stories.Reply;

/** What every refusal must be: a problem document with the right status that tells nothing of the inner workings. */
final class Problems {

    private static final List<String> INNER_WORKINGS = List.of("Exception", "\tat ", "org.workrules", "java.", "hibernate", "jakarta",
            "SQLState", "select ", "insert into");

    private Problems() {
    }

    /** Holds an answer to be a problem of this status and kind. */
    static void assertProblem(Reply reply, int status, String kind) {
        assertProblem(reply, status);
        assertThat(reply.field("type")).as("%s: %s", reply, reply.text()).isEqualTo("urn:workrules:problem:" + kind);
    }

    /** Holds an answer to be a problem of this status. */
    static void assertProblem(Reply reply, int status) {
        assertThat(reply.status()).as("%s: %s", reply, reply.text()).isEqualTo(status);
        assertProblem(reply);
    }

    /** Holds an answer to be a problem document. */
    static void assertProblem(Reply reply) {
        assertThat(reply.header("content-type")).as("%s: %s", reply, reply.text()).startsWith("application/problem+json");
        assertThat(reply.field("type")).as(reply.text()).startsWith("urn:workrules:problem:");
        assertThat(reply.field("title")).as(reply.text()).isNotBlank();
        assertThat(reply.field("detail")).as(reply.text()).isNotBlank();
        assertThat(reply.json().path("status").asInt()).as(reply.text()).isEqualTo(reply.status());
        assertThat(reply.text()).as("%s", reply).doesNotContain(INNER_WORKINGS);
    }
}
