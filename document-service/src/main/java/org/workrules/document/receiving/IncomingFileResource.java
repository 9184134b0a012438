package org.workrules.document.receiving;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.document.content.Downloads;
import org.workrules.document.content.KeptFiles;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.web.Queries;

/** Files of a document that comes up: its scanned text, attachments, and what shows that art. 48 is kept. */
@Path("/incoming/{id}/files")
@Tag(name = "Receiving")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class IncomingFileResource {

    private final Commands commands;
    private final Queries queries;
    private final Incoming incoming;
    private final KeptFiles files;

    IncomingFileResource(Commands commands, Queries queries, Incoming incoming, KeptFiles files) {
        this.commands = commands;
        this.queries = queries;
        this.incoming = incoming;
        this.files = files;
    }

    /** The sender adds a file; the general office does to what came on paper, and when it corrects a registration. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR,
            Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "attachToIncoming", summary = "Add a scanned text, an attachment or evidence, or a new version of one of the same name",
            description = "PREPARED and RETURNED: the sender; another text or attachment asks opinions anew. ARRIVED on paper: the general "
                    + "office. Registered: the general office corrects the registration, with reason. The body is the file, Content-Type its "
                    + "type; it is looked at as attachments of drafts are, and refused before it is stored.")
    @RequestBody(required = true, content = {
            @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> attach(@PathParam("id") UUID id, @Valid @BeanParam IncomingFileForm form,
                                @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String declared, InputStream body) {
        return files.offered(form.name, declared, body, (file, place) -> attach(id, form.offering(file), place));
    }

    private Uni<Response> attach(UUID id, OfferedIncomingFile offered, java.nio.file.Path place) {
        return commands.act("incoming.attach", offered).on(IncomingDocument.class, id)
                .decide((document, work) -> incoming.withFiles(document)
                                .map(loaded -> IncomingFiles.of(loaded, work.act()).admit(offered)).call(() -> files.keep(offered.file(), place)),
                        (document, admitted, act) -> admitted.attach(offered))
                .answer(IncomingDocument::view);
    }

    /** Whoever may add a file takes one off. */
    @POST
    @Path("/{file}/removal")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.DISTRICT_HEAD, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR,
            Role.SECRETARY_GENERAL, Role.DEPUTY_SECRETARY_GENERAL})
    @Operation(operationId = "removeIncomingFile", summary = "Take a file off, with the reason; the version stays on record")
    @APIResponseSchema(value = IncomingView.class, responseCode = "200")
    public Uni<Response> remove(@PathParam("id") UUID id, @PathParam("file") UUID file, @Valid @NotNull IncomingRemark request) {
        return commands.act("incoming.detach", List.of(file, request)).on(IncomingDocument.class, id).with(incoming::withFiles)
                .decide((document, act) -> IncomingFiles.of(document, act).remove(file, request.remark()))
                .answer(IncomingDocument::view);
    }

    /** Files of a document. */
    @GET
    @Operation(operationId = "listIncomingFiles", summary = "Files of the document, in the order in which they came",
            description = "At most as many as the policy document.attachment-count allows, so there are no pages.")
    @APIResponse(responseCode = "200", description = "In the order in which they came",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = IncomingFileView.class)))
    public Uni<List<IncomingFileView>> list(@PathParam("id") UUID id, @QueryParam("versions") @DefaultValue("false")
            @Parameter(description = "Also versions that were replaced or taken off: who, when, why, which hash") boolean versions) {
        return queries.read(session -> whole(session, id).map(document ->
                (versions ? document.files() : document.standingFiles()).stream().map(IncomingFile::fileView).toList()));
    }

    /** One file. */
    @GET
    @Path("/{file}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "downloadIncomingFile", summary = "The file, verified against its hash; versions taken off too")
    @APIResponse(responseCode = "200", description = "The file, in the type it was added as", content = @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> download(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return queries.read(session -> whole(session, id).map(document -> document.files().stream()
                        .filter(known -> known.id().equals(file)).findFirst().orElseThrow(() -> new NotFound("IncomingFile", file))))
                .chain(known -> files.read(known.sha256()).map(content -> Downloads.of(content, known)));
    }

    private Uni<IncomingDocument> whole(Mutiny.Session session, UUID id) {
        return queries.visible(session, IncomingDocument.class, id, document -> document.isVisibleTo(queries.caller())).chain(incoming::whole);
    }
}
