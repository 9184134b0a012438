package org.workrules.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;
import org.workrules.testing.TestTokens;

/** emergency-service is dead throughout and so never described. */
@GatewayTest
class DescriptionRouteTest {

    @Test
    void theMergedDescriptionIsValid() {
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(given().get("/openapi").asString());
        assertThat(parsed.getMessages()).isNullOrEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(parsed.getOpenAPI().getPaths()).containsOnlyKeys("/", "/openapi", "/api/desk", "/api/rules",
                "/api/meetings/rules", "/api/documents/rules", "/api/supervision/rules", "/api/disclosure/rules");
    }

    @Test
    void yamlSaysTheSame() {
        String yaml = given().get("/openapi.yaml").then().statusCode(200).contentType(startsWith("application/yaml"))
                .extract().asString();
        assertThat(new OpenAPIV3Parser().readContents(yaml).getOpenAPI().getPaths()).hasSize(8);
        given().accept("application/yaml").get("/openapi").then().contentType(startsWith("application/yaml"));
        given().get("/openapi?format=yaml").then().contentType(startsWith("application/yaml"));
    }

    @Test
    void theDescriptionNamesTheRealmAndTheServiceThatIsNotYetDescribed() {
        given().get("/openapi.json").then().statusCode(200)
                .body("components.securitySchemes.oidc.openIdConnectUrl",
                        equalTo(TestTokens.ISSUER + "/.well-known/openid-configuration"))
                .body("x-workrules-missing", contains("emergency-service"))
                .body("paths.'/api/meetings/rules'.get.operationId", equalTo("meetingListRules"))
                .body("paths.'/api/meetings/rules'.get.responses", hasKey("503"));
    }

    @Test
    void anUnchangedDescriptionIsNotSentAgain() {
        Response first = given().get("/openapi");
        given().header("If-None-Match", first.header("ETag")).get("/openapi").then().statusCode(304);
    }
}
