package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workrules.system.Problems.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.stories.Call;
import org.workrules.stories.Reply;

/** Walks every operation that the gateway describes. */
@ExtendWith(WholeSystem.class)
class EveryOperationTest {

    private static final int FEWEST = 80;
    private static final List<Integer> READ = List.of(200, 404);
    private static final List<Integer> WRONG = List.of(400);

    private final RunningSystem system;
    private final JsonNode description;
    private final List<Operation> operations;

    EveryOperationTest(RunningSystem system) {
        this.system = system;
        this.description = system.send(Call.get("/openapi")).json();
        this.operations = Operation.of(description);
    }

    @Test
    void theDescriptionCoversAllServices() {
        assertThat(description.path("openapi").asText()).startsWith("3.1");
        assertThat(description.has("x-workrules-missing")).isFalse();
        assertThat(operations).hasSizeGreaterThan(FEWEST);
        assertThat(operations.stream().map(operation -> operation.path().split("/")).filter(path -> path.length > 2)
                .map(path -> path[1] + "/" + path[2]).collect(Collectors.toSet()))
                .contains("api/meetings", "api/documents", "api/supervision", "api/emergency", "api/disclosure", "public/feed");
    }

    @Test
    void onlyWhatIsMeantToBePublicIsDescribedAsPublic() {
        Set<String> open = operations.stream().filter(operation -> !operation.needsToken()).map(Operation::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open).containsExactlyInAnyOrder("GET /", "GET /openapi", "GET /api/rules", "GET /api/meetings/rules",
                "GET /api/documents/rules", "GET /api/supervision/rules", "GET /api/emergency/rules", "GET /api/disclosure/rules",
                "GET /public/publications", "GET /public/publications/{id}", "GET /public/notices", "GET /public/notices/{id}",
                "GET /public/feed", "GET /public/calendars/{token}", "GET /public/verification", "GET /public/consultations",
                "GET /public/consultations/{id}", "POST /public/consultation-comments", "GET /public/consultation-comments/{receipt}");
    }

    @Test
    void anAnonymousCallerReachesWhatIsPublicAndNothingElse() {
        for (Operation operation : operations) {
            Reply reply = system.send(call(operation, "{}"));
            if (operation.needsToken()) {
                assertProblem(reply, 401, "unauthenticated");
            } else {
                assertThat(reply.status()).as("%s: %s", operation, reply.text())
                        .isIn(operation.method().equals("GET") ? READ : WRONG);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk-education", "hall-clerk-1", "office-director", "mayor"})
    void noOperationFailsWhateverItIsAsked(String person) {
        for (Operation operation : operations) {
            for (String body : List.of("{}", new ExampleBody(description).of(operation.body()).toString(), "[1]")) {
                Reply reply = system.send(call(operation, body).by(person).on("\"0\""));
                assertThat(reply.status()).as("%s with %s: %s", operation, body, reply.text()).isLessThan(500);
                if (reply.status() >= 400) {
                    assertProblem(reply);
                }
            }
        }
    }

    @Test
    void aDepartmentSystemWithoutAnOfficeChangesNothing() {
        String token = system.local().systemToken("education");
        for (Operation operation : operations) {
            if (!operation.method().equals("GET")) {
                Reply reply = system.sendWith(token, call(operation, new ExampleBody(description).of(operation.body()).toString()).on("\"0\""));
                assertThat(reply.status()).as("%s: %s", operation, reply.text()).isIn(400, 403, 404, 409, 422);
                assertProblem(reply);
            }
        }
    }

    private static Call call(Operation operation, String body) {
        if (operation.method().equals("GET")) {
            return Call.get(operation.example());
        }
        return Call.of(operation.method(), operation.example(), operation.body().isMissingNode() ? null : body);
    }
}
