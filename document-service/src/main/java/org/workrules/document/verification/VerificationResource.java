package org.workrules.document.verification;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.document.documents.DocumentFaces;
import org.workrules.document.documents.Published;
import org.workrules.document.rendering.Renderings;
import org.workrules.platform.pipeline.NotFound;

/**
 * Verification by everybody, without a token; at the gateway it stands below {@code /public}. Of a document that is not public there
 * is the same answer as of one that never was.
 */
@Path("/public/verification")
@Tag(name = "Verification")
@PermitAll
@SecurityRequirementsSet
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    private static final String HASH = "[0-9a-f]{64}";

    private final DocumentFaces faces;
    private final Renderings renderings;

    VerificationResource(DocumentFaces faces, Renderings renderings) {
        this.faces = faces;
        this.renderings = renderings;
    }

    /** What is known of a document by its number or by the hash of its content. */
    @GET
    @Operation(operationId = "verifyDocument", summary = "Check a public document by its number, its hash, or both",
            description = "The square code on a printed document leads here with the hash of its content. With number and hash, match says "
                    + "what the hash belongs to: the content, the text, the file as it is handed out (SHA-256 of the PDF or DOCX), or nothing. "
                    + "Without a number only the hash of the content is known. Of documents that are not public nothing is said.")
    @APIResponse(responseCode = "200", description = "The document as everybody may know it",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = VerificationView.class)))
    public Uni<Response> verify(
            @QueryParam("number") @Size(min = 1, max = 100) @Parameter(description = "The whole number", example = "安政发〔2026〕1号") String number,
            @QueryParam("hash") @Pattern(regexp = HASH) @Parameter(description = "SHA-256 in hexadecimal digits") String hash) {
        if (number == null && hash == null) {
            return Uni.createFrom().failure(nothing());
        }
        return (number == null ? faces.publishedWith(hash) : faces.publishedAs(written(number)))
                .onItem().ifNull().failWith(VerificationResource::nothing)
                .chain(document -> match(document, hash).map(match -> answer(document, match)));
    }

    private Uni<VerificationView.Match> match(Published document, String hash) {
        if (hash == null) {
            return Uni.createFrom().nullItem();
        }
        if (hash.equals(document.contentHash())) {
            return Uni.createFrom().item(VerificationView.Match.CONTENT);
        }
        return hash.equals(document.bodyHash()) ? Uni.createFrom().item(VerificationView.Match.TEXT)
                : renderings.isCopy(document.id(), hash).map(is -> is ? VerificationView.Match.COPY : VerificationView.Match.NONE);
    }

    private static Response answer(Published document, VerificationView.Match match) {
        return Response.ok(new VerificationView(document.number(), document.title(), document.issuer().title(), document.issuedOn(), document.standing(),
                document.endedOn(), document.contentHash(), match)).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    /** People type brackets as their keyboards give them; numbers are kept with those of the standard. */
    private static String written(String number) {
        return number.strip().replaceAll("[\\[［【（(]", "〔").replaceAll("[\\]］】）)]", "〕");
    }

    private static NotFound nothing() {
        return new NotFound("Document", "of this number or hash that is public");
    }
}
