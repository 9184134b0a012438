package org.workrules.disclosure.reading;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.web.PageRequest;

/** What everybody may read, without a token; at the gateway it stands below {@code /public} (articles 19 to 23). */
@Path("/public")
@Tag(name = "Public")
@PermitAll
@SecurityRequirementsSet
public class PublicResource {

    private final PublicShelf shelf;
    private final PublicAnswers answers;
    private final Feed feed;

    PublicResource(PublicShelf shelf, PublicAnswers answers, Feed feed) {
        this.shelf = shelf;
        this.answers = answers;
        this.feed = feed;
    }

    /** Published documents, the newest first. */
    @GET
    @Path("/publications")
    @Operation(operationId = "listPublicPublications", summary = "Published documents, the newest release first")
    @APIResponse(responseCode = "200", description = "A page of published documents",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PublicPublicationPage.class)))
    public Uni<Response> publications(@Valid @BeanParam PublicFilter filter, @Valid @BeanParam PageRequest page) {
        return shelf.publications(filter, page).map(answers::of);
    }

    /** A published document with its interpretation and text. */
    @GET
    @Path("/publications/{id}")
    @Operation(operationId = "getPublicPublication", summary = "A published document with its interpretation and text")
    @APIResponse(responseCode = "200", description = "The document",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PublicText.class)))
    public Uni<Response> publication(UUID id) {
        return shelf.publication(id)
                .map(found -> answers.of(found.orElseThrow(() -> new NotFound("publication", id))));
    }

    /** First notices about emergencies, the newest first. */
    @GET
    @Path("/notices")
    @Operation(operationId = "listPublicNotices", summary = "First notices about emergencies, the newest first")
    @APIResponse(responseCode = "200", description = "A page of notices",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PublicNoticePage.class)))
    public Uni<Response> notices(@Valid @BeanParam PageRequest page) {
        return shelf.notices(page).map(answers::of);
    }

    /** A first notice. */
    @GET
    @Path("/notices/{id}")
    @Operation(operationId = "getPublicNotice", summary = "A first notice about an emergency")
    @APIResponse(responseCode = "200", description = "The notice",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PublicNotice.class)))
    public Uni<Response> notice(UUID id) {
        return shelf.notice(id).map(found -> answers.of(found.orElseThrow(() -> new NotFound("notice", id))));
    }

    /** Documents and notices as an Atom feed. */
    @GET
    @Path("/feed")
    @Operation(operationId = "getPublicFeed", summary = "The newest documents and notices as an Atom feed (RFC 4287)")
    @APIResponse(responseCode = "200", description = "The feed",
            content = @Content(mediaType = MediaType.APPLICATION_ATOM_XML, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "The reader has this version")
    public Uni<Response> feed(@Context HttpHeaders asked) {
        return feed.read().map(read -> answers.of(read.xml(), MediaType.APPLICATION_ATOM_XML_TYPE.withCharset("UTF-8"),
                read.etag(), read.changedAt(), asked));
    }
}
