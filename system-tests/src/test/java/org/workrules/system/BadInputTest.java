package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workrules.system.Problems.assertProblem;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.stories.Call;
import org.workrules.stories.Reply;

/** Input that cannot be right gets a clear problem document, and nothing is stored. */
@ExtendWith(WholeSystem.class)
class BadInputTest {

    private static final String TOPICS = "/api/meetings/topics";
    private static final String PROPOSER = "head-transport";
    private static final int OVER_THE_SERVICES_LIMIT = 2_000_000;
    private static final int OVER_THE_GATEWAYS_LIMIT = 11_000_000;

    private final RunningSystem system;
    private List<String> before;

    BadInputTest(RunningSystem system) {
        this.system = system;
    }

    @BeforeEach
    void rememberWhatIsStored() {
        before = topics();
    }

    @AfterEach
    void nothingMoreIsStored() {
        assertThat(topics()).isEqualTo(before);
    }

    private List<String> topics() {
        Reply list = system.send(Call.get(TOPICS + "?limit=200").by("office-director"));
        assertThat(list.status()).isEqualTo(200);
        List<String> versions = new ArrayList<>();
        list.json().path("items").forEach(topic -> versions.add(topic.toString()));
        return versions;
    }

    private static Map<String, Object> proposal() {
        return new HashMap<>(Map.of("title", "不应保存的议题", "summary", "测试", "relatedDepartments", List.of("finance"),
                "touchesFunds", true, "secrecy", "public"));
    }

    private Reply propose(Object body) {
        return system.send(Call.post(TOPICS, body).by(PROPOSER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"title\": }", "{\"title\": \"x\"", "nonsense", "{'title': 'x'}", "{\"title\": \"x\"}}"})
    void malformedJsonIsRefused(String body) {
        assertProblem(propose(body), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "7"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        assertProblem(propose(body), 400);
    }

    @Test
    void aBodyNestedWithoutEndIsRefused() {
        assertProblem(propose("{\"title\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}"), 400);
    }

    @Test
    void anUnknownFieldIsNamed() {
        Map<String, Object> proposal = proposal();
        proposal.put("admitted", true);
        Reply refused = propose(proposal);
        assertProblem(refused, 400, "invalid");
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("admitted");
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                Arguments.of("title", "长".repeat(201)),
                Arguments.of("title", " "),
                Arguments.of("title", "空\u0000字符"),
                Arguments.of("title", List.of("a", "b")),
                Arguments.of("title", Map.of("zh", "a")),
                Arguments.of("summary", null),
                Arguments.of("touchesFunds", "perhaps"),
                Arguments.of("relatedDepartments", "finance"),
                Arguments.of("relatedDepartments", List.of("Finance Bureau")),
                Arguments.of("relatedDepartments", List.of("finance'; drop table topic; --")),
                Arguments.of("relatedDepartments", null),
                Arguments.of("secrecy", "rather"),
                Arguments.of("secrecy", 9));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void aWrongValueIsRefused(String field, Object value) {
        Map<String, Object> proposal = proposal();
        proposal.put(field, value);
        assertProblem(propose(proposal), 400, "invalid");
    }

    @Test
    void everyMissingFieldIsNamed() {
        Reply refused = propose(Map.of());
        assertProblem(refused, 400, "invalid");
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .contains("title", "summary", "relatedDepartments", "secrecy");
    }

    @ParameterizedTest
    @ValueSource(ints = {OVER_THE_SERVICES_LIMIT, OVER_THE_GATEWAYS_LIMIT})
    void anOversizedBodyIsRefused(int size) {
        Map<String, Object> proposal = proposal();
        proposal.put("summary", "x".repeat(size));
        assertProblem(propose(proposal), 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(ints = {OVER_THE_SERVICES_LIMIT, OVER_THE_GATEWAYS_LIMIT})
    void anOversizedBodyOfUnannouncedLengthIsRefused(int size) {
        byte[] body = ("{\"title\": \"" + "x".repeat(size) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertProblem(propose(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))), 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "7", "0199c1f2-7f1e-7c1e-9f00-00000000000", "%27%20or%201=1"})
    void anInvalidIdIsNotFound(String id) {
        assertProblem(system.send(Call.get(TOPICS + "/" + id).by(PROPOSER)), 404, "not-found");
        assertProblem(system.send(Call.post(TOPICS + "/" + id + "/withdrawal", null).by(PROPOSER).on("\"0\"")), 404, "not-found");
    }

    @Test
    void anIdOfNothingIsNotFound() {
        assertProblem(system.send(Call.get(TOPICS + "/" + UUID.randomUUID()).by(PROPOSER)), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=many", "after=nonsense", "state=NONSENSE"})
    void anInvalidFilterIsRefused(String query) {
        Reply refused = system.send(Call.get(TOPICS + "?" + query).by(PROPOSER));
        assertThat(refused.status()).as(refused.text()).isIn(400, 404);
        assertProblem(refused);
    }

    @Test
    void anotherTypeThanJsonIsRefused() {
        assertProblem(system.send(Call.post(TOPICS, "title=x").by(PROPOSER).with("Content-Type", "text/plain")), 415,
                "unsupported-media-type");
    }

    @Test
    void anUnknownAddressIsNotFound() {
        assertProblem(system.send(Call.get("/api/meetings/nowhere").by(PROPOSER)), 404, "not-found");
        assertProblem(system.send(Call.get("/api/nowhere").by(PROPOSER)), 404, "not-found");
        assertProblem(system.send(Call.get("/nowhere").by(PROPOSER)), 404, "not-found");
    }

    @Test
    void anActWithoutIdempotencyKeyIsRefused() {
        assertProblem(system.send(Call.post(TOPICS, proposal()).by(PROPOSER).with("Idempotency-Key", " ")), 400, "invalid");
    }

    @Test
    void aMissingOfficeIsRefused() {
        assertProblem(system.send(Call.post(TOPICS, proposal()).by("clerk-transport")), 403, "denied");
        assertProblem(system.send(Call.get("/api/emergency/incidents").by("clerk-education")), 403, "denied");
        assertProblem(system.sendWith(system.local().systemToken("transport"), Call.post(TOPICS, proposal())), 403, "denied");
    }

    @Test
    void refusalsSpeakTheLanguageThatIsAskedFor() {
        Reply chinese = system.send(Call.post(TOPICS, proposal()).by("clerk-transport").with("Accept-Language", "zh-CN"));
        assertThat(chinese.field("title")).isEqualTo("您的职务无权办理此事");
        Reply english = system.send(Call.post(TOPICS, proposal()).by("clerk-transport").with("Accept-Language", "en-GB, zh;q=0.5"));
        assertThat(english.field("title")).isEqualTo("Your office does not allow this");
    }
}
