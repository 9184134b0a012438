package org.workrules.document.signing;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.web.Queries;

/** The signing matrix of art. 50, open to everybody who works here. */
@Path("/signing-matrix")
@Tag(name = "Signing")
public class SigningMatrixResource {

    private final Queries queries;
    private final SigningMatrices matrices;

    SigningMatrixResource(Queries queries, SigningMatrices matrices) {
        this.queries = queries;
        this.matrices = matrices;
    }

    /** Every row, by item, purpose and step; past and future versions of a chain too. */
    @GET
    @Authenticated
    @Operation(operationId = "listSigningMatrix", summary = "Who signs what (art. 50)",
            description = "Rows of one purpose and step are alternatives; the rows of a purpose with the latest date in force on "
                    + "the day a document was drafted are its chain.")
    public Uni<List<MatrixRow>> list() {
        return queries.read(matrices::current).map(SigningMatrix::rows);
    }
}
