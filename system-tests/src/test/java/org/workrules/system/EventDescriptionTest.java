package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workrules.local.Topics;

/** The AsyncAPI document describes every topic and every event type, and the official parser accepts it. */
class EventDescriptionTest {

    private static final Path EVENTS = Path.of("../platform/src/main/resources/events").toAbsolutePath().normalize();
    private static final Path DOCUMENT = EVENTS.resolve("asyncapi.yaml");

    private final JsonNode document = new YAMLMapper().readTree(DOCUMENT.toFile());

    EventDescriptionTest() throws IOException {
        // reads the document
    }

    @Test
    void theOfficialParserAcceptsIt() {
        Node.require();
        Node.assertFindsNothing("check-asyncapi.mjs", DOCUMENT.toString());
    }

    @Test
    void everySchemaIsReferencedAndEveryReferenceExists() throws IOException {
        Set<String> referenced = new TreeSet<>();
        document.findValuesAsText("$ref").stream().filter(reference -> reference.startsWith("./"))
                .forEach(reference -> referenced.add(reference.substring(2)));
        assertThat(referenced).isEqualTo(schemas());
    }

    private static Set<String> schemas() throws IOException {
        try (Stream<Path> files = Files.list(EVENTS)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everyMessageIsNamedByItsTypeAndGoesToTheTopicOfItsService() {
        document.at("/components/messages").properties().stream().filter(message -> !message.getKey().equals("deadLetter"))
                .forEach(message -> {
                    String type = message.getValue().path("name").asText();
                    assertThat(message.getValue().at("/payload/$ref").asText()).isEqualTo("./" + type + ".json");
                    String channel = message.getKey().equals("leaderPositioned") ? "leadership" : type.split("\\.")[2] + "Events";
                    assertThat(document.at("/channels/" + channel + "/messages").has(message.getKey())).as(type).isTrue();
                });
    }

    @Test
    void everyTopicIsDescribed() {
        Set<String> described = new TreeSet<>();
        document.path("channels").forEach(channel -> described.add(channel.path("address").asText()));
        Set<String> topics = new TreeSet<>(Set.of(Topics.LEADERSHIP));
        Topics.SERVICES.forEach(service -> {
            topics.add(service + ".events");
            topics.add(service + ".dead-letter");
        });
        assertThat(described).isEqualTo(topics);
    }
}
