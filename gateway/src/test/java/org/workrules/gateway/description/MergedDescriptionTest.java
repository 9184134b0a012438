package org.workrules.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.gateway.service.Service;

class MergedDescriptionTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private static final String MEETING = """
            openapi: 3.1.0
            info: {title: meeting, version: '1'}
            tags: [{name: Meetings, description: Meetings and topics}]
            paths:
              /api/meetings:
                get:
                  operationId: list
                  tags: [Meetings]
                  responses:
                    '200':
                      description: OK
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Page'}
                post:
                  operationId: convene
                  security: [{SecurityScheme: [mayor, secretary-general]}]
                  responses: {'201': {description: Convened}, '503': {description: The service's own}}
              /q/health:
                get: {responses: {'200': {description: OK}}}
            components:
              schemas:
                Page: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Item'}}}}
                Item: {type: object, properties: {quorum: {type: integer}}}
                Problem: {type: object, properties: {rule: {$ref: '#/components/schemas/Text'}}}
                Text: {type: string}
              securitySchemes: {SecurityScheme: {type: http, scheme: bearer}}
            """;

    private static final String DISCLOSURE = """
            openapi: 3.1.0
            info: {title: disclosure, version: '1'}
            paths:
              /api/disclosure/public/feed:
                get:
                  operationId: list
                  responses: {'200': {description: OK}}
              /api/disclosure/publications: {}
              /api/disclosure/tasks:
                get:
                  responses:
                    '200':
                      description: OK
                      content:
                        application/json:
                          schema:
                            oneOf: [{$ref: '#/components/schemas/Item'}, {$ref: '#/components/schemas/Problem'}]
                            discriminator: {propertyName: kind, mapping: {item: '#/components/schemas/Item'}}
            components:
              schemas:
                Page: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Item'}}}}
                Item: {type: object, properties: {published: {type: boolean}}}
                Problem: {type: object, properties: {rule: {$ref: '#/components/schemas/Text'}}}
                Text: {type: string}
            """;

    private static ObjectNode yaml(String text) throws Exception {
        return (ObjectNode) YAML.readTree(text);
    }

    private static ObjectNode merged() throws Exception {
        try (var own = MergedDescriptionTest.class.getResourceAsStream("/openapi/gateway.yaml")) {
            return MergedDescription.of(List.of(Description.ofGateway((ObjectNode) YAML.readTree(own)),
                    Description.of(Service.MEETING, yaml(MEETING)), Description.of(Service.DISCLOSURE, yaml(DISCLOSURE))));
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void pathsStandAsTheGatewayOffersThem() throws Exception {
        assertThat(names(merged().path("paths"))).containsExactly("/", "/api/desk", "/api/disclosure/publications",
                "/api/disclosure/tasks", "/api/meetings", "/api/rules", "/openapi", "/public/feed");
    }

    @Test
    void componentsThatAreAlikeAreSharedAndOthersBearTheirServicesName() throws Exception {
        assertThat(names(merged().at("/components/schemas")))
                .contains("Problem", "Text", "MeetingItem", "DisclosureItem", "MeetingPage", "DisclosurePage")
                .doesNotContain("Item", "Page", "MeetingProblem");
    }

    @Test
    void aComponentThatLooksAlikeButRefersToADifferenceIsNotShared() throws Exception {
        JsonNode merged = merged();
        assertThat(merged.at("/components/schemas/MeetingPage/properties/items/items/$ref").asText())
                .isEqualTo("#/components/schemas/MeetingItem");
        assertThat(merged.at("/components/schemas/DisclosurePage/properties/items/items/$ref").asText())
                .isEqualTo("#/components/schemas/DisclosureItem");
    }

    @Test
    void referencesFollowTheNewNamesInDiscriminatorsToo() throws Exception {
        JsonNode schema = merged().at("/paths/~1api~1disclosure~1tasks/get/responses/200/content/application~1json/schema");
        assertThat(schema.at("/oneOf/0/$ref").asText()).isEqualTo("#/components/schemas/DisclosureItem");
        assertThat(schema.at("/oneOf/1/$ref").asText()).isEqualTo("#/components/schemas/Problem");
        assertThat(schema.at("/discriminator/mapping/item").asText()).isEqualTo("#/components/schemas/DisclosureItem");
    }

    @Test
    void operationsHaveNamesOfTheirOwn() throws Exception {
        JsonNode paths = merged().path("paths");
        assertThat(paths.at("/~1api~1meetings/get/operationId").asText()).isEqualTo("meetingList");
        assertThat(paths.at("/~1public~1feed/get/operationId").asText()).isEqualTo("disclosureList");
        assertThat(paths.at("/~1api~1meetings/post/operationId").asText()).isEqualTo("convene");
        assertThat(paths.at("/~1api~1disclosure~1tasks/get/operationId").asText()).isEqualTo("disclosureGet_api_disclosure_tasks");
    }

    @Test
    void securityIsWhatTheGatewayAsksFor() throws Exception {
        JsonNode merged = merged();
        assertThat(names(merged.at("/components/securitySchemes"))).containsExactly("oidc");
        assertThat(merged.at("/paths/~1api~1meetings/get/security").toString()).isEqualTo("[{\"oidc\":[]}]");
        assertThat(merged.at("/paths/~1public~1feed/get/security").toString()).isEqualTo("[]");
        assertThat(merged.at("/paths/~1api~1rules/get/security").toString()).isEqualTo("[]");
    }

    @Test
    void theOfficesAnActIsOpenToAreNamedBesideTheToken() throws Exception {
        JsonNode convene = merged().at("/paths/~1api~1meetings/post");
        assertThat(convene.path("x-workrules-offices").toString()).isEqualTo("[\"mayor\",\"secretary-general\"]");
        assertThat(convene.path("security").toString()).isEqualTo("[{\"oidc\":[]}]");
        assertThat(merged().at("/paths/~1api~1meetings/get").has("x-workrules-offices")).isFalse();
    }

    @Test
    void theGatewaysOwnAnswersAreDescribedUnlessTheServiceDescribesThem() throws Exception {
        JsonNode convene = merged().at("/paths/~1api~1meetings/post/responses");
        assertThat(convene.at("/429/$ref").asText()).isEqualTo("#/components/responses/TooManyRequests");
        assertThat(convene.at("/503/description").asText()).isEqualTo("The service's own");
    }

    @Test
    void everyTagInUseIsListedOnce() throws Exception {
        assertThat(merged().path("tags").findValuesAsText("name")).containsExactly("Gateway", "Meetings", "disclosure", "meeting");
    }

    @Test
    void theDocumentsMergedStayAsTheyWere() throws Exception {
        ObjectNode meeting = yaml(MEETING);
        try (var own = MergedDescriptionTest.class.getResourceAsStream("/openapi/gateway.yaml")) {
            MergedDescription.of(List.of(Description.ofGateway((ObjectNode) YAML.readTree(own)),
                    Description.of(Service.MEETING, meeting)));
        }
        assertThat(meeting).isEqualTo(yaml(MEETING));
    }
}
