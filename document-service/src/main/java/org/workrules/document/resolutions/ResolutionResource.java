package org.workrules.document.resolutions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Resolutions that documents can be drafted from. */
@Path("/resolutions")
@Tag(name = "Documents")
public class ResolutionResource {

    private final Queries queries;

    ResolutionResource(Queries queries) {
        this.queries = queries;
    }

    /** Resolutions the caller's department proposed or has tasks of, newest first; leaders and the office see all. */
    @GET
    @RolesAllowed({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY_GENERAL,
            Role.DEPUTY_SECRETARY_GENERAL, Role.OFFICE_DIRECTOR, Role.OFFICE_DEPUTY_DIRECTOR})
    @Operation(operationId = "listDraftableResolutions", summary = "Resolutions that documents can be drafted from")
    public Uni<Page<ResolutionView>> list(@Valid @BeanParam PageRequest page) {
        Caller caller = queries.caller();
        boolean seesAll = caller.ofLeadership();
        return queries.read(session -> Listing.of(Resolution.class)
                .where("e.secrecy in (:grades)", "grades",
                        Arrays.stream(Clearance.values()).filter(caller.clearance()::covers).toList())
                .where("e.proposingDepartment = :own or exists (from ResolutionTask t where t.resolution = e and t.department = :own)",
                        "own", seesAll ? null : String.valueOf(caller.department()))
                .page(session, page, Resolution::view));
    }
}
