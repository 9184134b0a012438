package org.workrules.gateway.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.gateway.problem.Language;
import org.workrules.gateway.problem.Text;
import org.workrules.gateway.service.Answer;
import org.workrules.gateway.service.Reason;
import org.workrules.gateway.service.Service;

class RuleRegisterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SIGNER = """
            [{"id":"document.signer","article":50,"articleText":{"en":"art. 50(4)","zh":"第五十条第四项"},"strength":"MUST"}]""";

    private static Answer answered(Service service, String body) throws Exception {
        return new Answer.Answered(service, JSON.readTree(body));
    }

    private static RuleFilter everything() throws Exception {
        return RuleFilter.of(MultiMap.caseInsensitiveMultiMap());
    }

    @Test
    void anArticleIsLabelledAsAWholeThoughTheRuleRestsOnAnItem() throws Exception {
        RuleRegister register = RuleRegister.of(List.of(answered(Service.DOCUMENT, SIGNER)), everything(), Language.EN);
        assertThat(register.articles()).hasSize(1);
        assertThat(register.articles().get(0).article()).isEqualTo(50);
        assertThat(register.articles().get(0).articleText()).isEqualTo(new Text("art. 50", "第五十条"));
        assertThat(register.articles().get(0).rules().get(0).at("/articleText/en").asText()).isEqualTo("art. 50(4)");
    }

    @Test
    void oneIdToldDifferentlyIsListedAsEachServiceTellsIt() throws Exception {
        RuleRegister register = RuleRegister.of(List.of(answered(Service.DOCUMENT, SIGNER),
                answered(Service.MEETING, SIGNER), answered(Service.EMERGENCY, SIGNER.replace("MUST", "GENERAL"))), everything(),
                Language.EN);
        assertThat(register.count()).isEqualTo(2);
        assertThat(register.articles().get(0).rules()).extracting(rule -> rule.path("services").toString())
                .containsExactly("[\"document-service\",\"meeting-service\"]", "[\"emergency-service\"]");
    }

    @Test
    void aRegisterThatIsNoneIsMissing() throws Exception {
        RuleRegister register = RuleRegister.of(List.of(answered(Service.DOCUMENT, "{}"), answered(Service.MEETING, "[1]")),
                everything(), Language.EN);
        assertThat(register.count()).isZero();
        assertThat(register.missing()).extracting("reason").containsExactly(Reason.MALFORMED, Reason.MALFORMED);
    }

    @Test
    void strengthIsFilteredInEitherCase() throws Exception {
        MultiMap query = MultiMap.caseInsensitiveMultiMap().add("strength", "general");
        RuleRegister register = RuleRegister.of(List.of(answered(Service.DOCUMENT, SIGNER)), RuleFilter.of(query), Language.EN);
        assertThat(register.articles()).isEmpty();
    }
}
