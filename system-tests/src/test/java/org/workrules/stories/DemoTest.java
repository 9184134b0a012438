package org.workrules.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.system.RunningSystem;
import org.workrules.system.WholeSystem;

@ExtendWith(WholeSystem.class)
class DemoTest {

    private final RunningSystem system;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    DemoTest(RunningSystem system) {
        this.system = system;
    }

    private int demo(List<Story> stories, String gateway) {
        return new Demo(new PrintStream(told, true, StandardCharsets.UTF_8), stories)
                .run("--gateway", gateway, "--keycloak", system.keycloak().toString());
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theDemonstrationTellsEveryStepWithItsRuleAndEvent() {
        assertThat(demo(Demo.stories(), system.address().toString())).as(told()).isEqualTo(Demo.HOLDS);
        assertThat(told()).contains("From topic to published document", "从议题到公开", "石建中 head-housing-construction",
                "art. 38 An executive meeting opens and decides only when more than half of its members are present.",
                "event  ResolutionAdopted", "From an accident to the province", "event  AccountabilityOpened",
                "refused: art. 50(2)", "不予办理:第五十条第二项", "refused: art. 38 ", "refused: art. 57 ", "全部步骤通过");
    }

    @Test
    void aStepThatDoesNotHoldEndsTheDemonstrationWithItsProblem() {
        Step step = Step.by("clerk-transport", "A clerk proposes a topic", "经办人提出议题", "meeting.topic.in-order", stage ->
                stage.begin("clerk-transport", "/api/meetings/topics", Map.of("title", "x", "summary", "x",
                        "relatedDepartments", List.of(), "secrecy", "public")));
        Story story = new Story("A wrong story", "错误示例", List.of(step));
        assertThat(demo(List.of(story), system.address().toString())).isEqualTo(Demo.BROKEN);
        assertThat(told()).contains("FAILED: Step 1 of \"A wrong story\" (A clerk proposes a topic, by clerk-transport)",
                "POST /api/meetings/topics -> 403", "urn:workrules:problem:denied");
    }

    @Test
    void aSystemThatIsNotUpIsSaidInOneSentence() {
        assertThat(demo(Demo.stories(), "http://localhost:1")).isEqualTo(Demo.NOT_RUN);
        assertThat(told()).contains("The gateway at http://localhost:1 does not answer").contains("./workrules up");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThat(new Demo(new PrintStream(told, true, StandardCharsets.UTF_8), List.of()).run("--fast")).isEqualTo(Demo.NOT_RUN);
        assertThat(told()).contains("unknown option --fast");
    }
}
