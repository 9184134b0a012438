package org.workrules.document.documents;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.workrules.document.content.Attachment;
import org.workrules.document.content.AttachmentView;
import org.workrules.document.content.Downloads;
import org.workrules.document.content.FileName;
import org.workrules.document.content.KeptFiles;
import org.workrules.document.content.Manuscript;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.web.Queries;

/** Attachments of a document, what a text reads as, and whether it is still what was signed. */
@Path("/{id}")
@Tag(name = "Content")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentResource {

    private final Commands commands;
    private final Queries queries;
    private final Documents documents;
    private final KeptFiles files;

    AttachmentResource(Commands commands, Queries queries, Documents documents, KeptFiles files) {
        this.commands = commands;
        this.queries = queries;
        this.documents = documents;
        this.files = files;
    }

    /** The drafting department attaches a file to its draft. */
    @POST
    @Path("/attachments")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "attachToDocument", summary = "Attach a file to a draft, or a new version of one of the same name",
            description = "DRAFTED and RETURNED: the drafting department. The body is the file, Content-Type its type. A file of a type or "
                    + "size that the register does not take, one that is not of its type, and one that may do harm are refused before they "
                    + "are stored (policies document.attachment-size and document.attachment-count).")
    @RequestBody(required = true, content = {
            @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> attach(@PathParam("id") UUID id,
                                @QueryParam("name") @NotNull @Size(min = 1, max = FileName.LONGEST) @Pattern(regexp = FileName.PATTERN)
                                @Parameter(description = "File name with its ending", example = "任务分工表.docx") String name,
                                @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String declared, InputStream body) {
        return files.offered(name, declared, body, (file, place) -> commands.act("document.attach", file).on(Document.class, id)
                .decide((document, work) -> documents.withAttachments(document)
                                .map(loaded -> Attachments.of(loaded, work.act()).admit(file)).call(() -> files.keep(file, place)),
                        (document, admitted, act) -> admitted.attach(file))
                .answer(Document::view));
    }

    /** The drafting department takes a file off its draft. */
    @POST
    @Path("/attachments/{attachment}/removal")
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "removeAttachment", summary = "Take a file off a draft; the version stays on record")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Uni<Response> remove(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        return commands.act("document.detach", attachment).on(Document.class, id).with(documents::withAttachments)
                .decide((document, act) -> Attachments.of(document, act).remove(attachment))
                .answer(Document::view);
    }

    /** Attachments of a document. */
    @GET
    @Path("/attachments")
    @Operation(operationId = "listAttachments", summary = "Attachments of the document, in their order on the page",
            description = "At most as many as the policy document.attachment-count allows, so there are no pages.")
    @APIResponse(responseCode = "200", description = "In their order on the page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AttachmentView.class)))
    public Uni<List<AttachmentView>> list(@PathParam("id") UUID id, @QueryParam("versions") @DefaultValue("false")
            @Parameter(description = "Also versions that were replaced or taken off: who, when, which hash") boolean versions) {
        return queries.read(session -> whole(session, id).map(document ->
                (versions ? document.attachments() : document.standingAttachments()).stream().map(Attachment::view).toList()));
    }

    /** The file of an attachment. */
    @GET
    @Path("/attachments/{attachment}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "downloadAttachment", summary = "The file, verified against its hash; versions taken off too")
    @APIResponse(responseCode = "200", description = "The file, in the type it was attached as", content = @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> download(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        return queries.read(session -> whole(session, id).map(document -> document.attachments().stream()
                        .filter(file -> file.id().equals(attachment)).findFirst()
                        .orElseThrow(() -> new NotFound("Attachment", attachment))))
                .chain(file -> files.read(file.sha256()).map(content -> Downloads.of(content, file)));
    }

    /** What the text reads as. */
    @GET
    @Path("/content")
    @Operation(operationId = "getDocumentContent", summary = "Text and annexes as blocks, and the hash over text, face and attachments",
            description = "Headings are recognized by their numbers 一、（一）1.（1）, tables by lines between bars; see also GET /{id}/body.")
    public Uni<ContentView> content(@PathParam("id") UUID id) {
        return queries.read(session -> whole(session, id).chain(document -> (document.bodyHash == null
                ? Uni.createFrom().item(new Manuscript("", List.of())) : documents.manuscript(document))
                .map(text -> ContentView.of(document, text))));
    }

    /** Whether a document is still what was signed. */
    @GET
    @Path("/integrity")
    @Operation(operationId = "getDocumentIntegrity", summary = "Whether what is stored is still what was signed, computed anew",
            description = "Reads every file again. A signature from before attachments had a hash pins the text alone.")
    public Uni<IntegrityView> integrity(@PathParam("id") UUID id) {
        return queries.read(session -> whole(session, id).chain(document -> documents.stored(document)
                .map(intact -> IntegrityView.of(document, intact))));
    }

    private Uni<Document> whole(Mutiny.Session session, UUID id) {
        return queries.visible(session, Document.class, id, document -> document.isVisibleTo(queries.caller())).chain(documents::whole);
    }
}
