package org.workrules.meeting.agenda;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.blobs.Blobs;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.web.Queries;

/** Materials of topics, version by version, named by their hash (art. 41). */
@Path("/topics/{id}/materials")
@Tag(name = "Topics")
@Authenticated
public class MaterialResource {

    private final Commands commands;
    private final Queries queries;
    private final TopicReaders readers;
    private final Blobs blobs;

    MaterialResource(Commands commands, Queries queries, TopicReaders readers, Blobs blobs) {
        this.commands = commands;
        this.queries = queries;
        this.readers = readers;
        this.blobs = blobs;
    }

    /** The proposing department hands in a version. The file is kept before the record names it. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.DEPARTMENT_HEAD, Role.DEPARTMENT_CLERK, Role.DISTRICT_HEAD})
    @Operation(operationId = "submitMaterial", summary = "Hand in a version of the topic's materials")
    @APIResponseSchema(value = TopicView.class, responseCode = "200")
    public Uni<Response> submit(@PathParam("id") UUID id, @Valid @NotNull SubmitMaterial request) {
        return blobs.put(request.content()).chain(hash -> commands.act("topic.material", request).on(Topic.class, id)
                .decide((topic, act) -> topic.addMaterial(request, hash, act)).answer(Topic::view));
    }

    /** The file of one version, for those who may know of the topic. */
    @GET
    @Path("/{version}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "getMaterial", summary = "The file of one version of the materials")
    @APIResponse(responseCode = "200", description = "The file as it was handed in", content = @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> file(@PathParam("id") UUID id, @PathParam("version") @Min(1) int version) {
        return queries.read(session -> readers.read(session, id))
                .map(topic -> topic.material(version).orElseThrow(() -> new NotFound("Material", id + "/" + version)))
                .chain(material -> blobs.get(material.hash()).map(content -> Response.ok(content)
                        .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM)
                        .header("X-Content-Type-Options", "nosniff")
                        .header(HttpHeaders.ETAG, "\"" + material.hash() + "\"")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(material.name()))
                        .build()));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
