package org.workrules.document.templates;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.document.format.DocumentKind;
import org.workrules.platform.web.Queries;

/** Templates of the 15 kinds, open to everybody who works here. */
@Path("/templates")
@Tag(name = "Documents")
@Authenticated
public class TemplateResource {

    private final Queries queries;
    private final Templates templates;

    TemplateResource(Queries queries, Templates templates) {
        this.queries = queries;
        this.templates = templates;
    }

    /** All templates. */
    @GET
    @Operation(operationId = "listDocumentTemplates", summary = "Templates of the 15 kinds, with the elements each shows (art. 47)")
    public Uni<List<Template>> list() {
        return queries.read(templates::all);
    }

    /** A draft of a kind to go on from. */
    @GET
    @Path("/{kind}/skeleton")
    @Operation(operationId = "getDocumentSkeleton", summary = "Title and text of a kind to go on from")
    public Uni<Skeleton> skeleton(DocumentKind kind, @QueryParam("subject") @NotBlank @Size(max = 150)
                                  @Parameter(description = "The matter", example = "加强桥梁安全管理") String subject) {
        return queries.read(session -> templates.of(kind, session)).map(template -> template.about(subject));
    }
}
