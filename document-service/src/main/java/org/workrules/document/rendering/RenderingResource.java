package org.workrules.document.rendering;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.document.content.Downloads;
import org.workrules.document.documents.DocumentFace;
import org.workrules.document.documents.DocumentFaces;
import org.workrules.platform.web.Problem;

/** Documents as pages. */
@Path("/{id}/rendering")
@Tag(name = "Content")
@Authenticated
public class RenderingResource {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final DocumentFaces faces;
    private final Renderings renderings;

    RenderingResource(DocumentFaces faces, Renderings renderings) {
        this.faces = faces;
        this.renderings = renderings;
    }

    /** The pages of a document, for whoever may read its text. */
    @GET
    @Produces({PDF, DOCX})
    @Operation(operationId = "renderDocument", summary = "The document as pages of GB/T 9704-2012, as PDF or DOCX (art. 47)",
            description = "A document that is not issued says so on every page. An issued one is printed once and everybody gets the same "
                    + "copy; its hash is the entity tag and holds at /public/verification. Whoever may read the text may read the pages; "
                    + "one of 机密 or above has none. Texts over the policy document.rendering-length are refused.")
    @APIResponse(responseCode = "200", description = "The file", content = {
            @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "409", description = "The text is longer than the policy allows", content = @Content(
            mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<Response> render(@PathParam("id") UUID id,
                                @QueryParam("format") @DefaultValue("pdf") @Pattern(regexp = "pdf|docx")
                                @Parameter(description = "pdf or docx") String format) {
        Format asked = Format.named(format);
        return faces.visible(id).chain(face -> renderings.of(face, asked).map(copy ->
                Downloads.of(copy.content(), asked.mediaType(), name(face) + "." + asked.ending(), copy.sha256())));
    }

    private static String name(DocumentFace face) {
        return face.number() == null ? face.title() : face.number() + " " + face.title();
    }
}
