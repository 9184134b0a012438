package org.workrules.platform.web;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes the API description: the problems every operation may answer, and the headers of the command pipeline. */
public class ProblemResponses implements OASFilter {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "400", "The request cannot be read or has invalid fields",
            "401", "No valid token",
            "403", "The caller's offices do not allow it",
            "404", "No such record that the caller may see",
            "503", "A dependency is away; Retry-After says when to come back");
    private static final Map<String, String> ACTS = Map.of(
            "409", "A rule forbids it in this state; names the rule and the article",
            "412", "The record changed since it was read",
            "422", "A rule forbids this content, or the idempotency key was used for another request",
            "428", "If-Match is missing");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null) {
            return;
        }
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        EVERYWHERE.forEach((status, description) -> add(operation, status, description));
        if (method == PathItem.HttpMethod.GET) {
            return;
        }
        ACTS.forEach((status, description) -> add(operation, status, description));
        header(operation, "Idempotency-Key", true, "A value of the caller's own; a repeat gets the first answer");
        if (path.contains("{")) {
            header(operation, "If-Match", true, "ETag of the record as the caller read it");
        }
    }

    private static void header(Operation operation, String name, boolean required, String description) {
        operation.addParameter(OASFactory.createParameter().name(name).in(Parameter.In.HEADER).required(required)
                .description(description).schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)));
    }

    private static void add(Operation operation, String status, String description) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (operation.getResponses().getAPIResponse(status) == null) {
            APIResponse response = OASFactory.createAPIResponse().description(description)
                    .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
            operation.getResponses().addAPIResponse(status, response);
        }
    }
}
