package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.workrules.stories.Call;
import org.workrules.stories.Reply;

/** People who act through the gateway and are heard: every answer must be a yes. */
final class Acting {

    private final RunningSystem system;

    Acting(RunningSystem system) {
        this.system = system;
    }

    /** Somebody makes a record; its path. */
    String create(String person, String path, Object body) {
        Reply created = system.send(Call.post(path, body).by(person));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return path + "/" + created.field("id");
    }

    /** Somebody acts on the record as it is now. */
    Reply act(String person, String record, String act, Object body) {
        String etag = read(person, record).etag();
        Reply done = system.send(Call.post(record + "/" + act, body).by(person).on(etag));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return done;
    }

    /** Somebody reads. */
    Reply read(String person, String path) {
        Reply reply = system.send(Call.get(path).by(person));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    /** An executive meeting that the mayor convenes, about a topic that the education department proposed. */
    String convened(String title, String heldAt, String topic) {
        return create("office-director", "/api/meetings", Map.of("kind", "EXECUTIVE", "title", title, "place", "市政府第一会议室",
                "heldAt", heldAt, "convener", "mayor", "topics", List.of(topic.substring(topic.lastIndexOf('/') + 1)),
                "urgency", "材料随后送达", "minutes", 90));
    }

    /** A topic that touches nobody else and is admitted; its path. */
    String admitted(String title) {
        String topic = create("head-education", "/api/meetings/topics", Map.of("title", title, "summary", "新增学位三千个。",
                "relatedDepartments", List.of(), "secrecy", "public"));
        act("office-director", topic, "admission", Map.of("opinion", "建议上会"));
        return topic;
    }
}
