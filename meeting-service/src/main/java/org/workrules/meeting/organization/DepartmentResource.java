package org.workrules.meeting.organization;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.leadership.PeopleRegister;
import org.workrules.meeting.leadership.Register;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.pipeline.Work;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Departments and districts with their functions (articles 5 and 8); the establishment office keeps them. */
@Path("/departments")
@Tag(name = "Organization")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class DepartmentResource {

    private final Commands commands;
    private final Queries queries;
    private final PeopleRegister register;

    DepartmentResource(Commands commands, Queries queries, PeopleRegister register) {
        this.commands = commands;
        this.queries = queries;
        this.register = register;
    }

    /** Departments and districts, also those of the past. */
    @GET
    @Operation(operationId = "listDepartments", summary = "Departments and districts with their functions")
    public Uni<Page<DepartmentView>> list(@QueryParam("kind") Department.Kind kind, @QueryParam("parent") @Size(max = 60) String parent,
                                          @QueryParam("function") @Size(max = 60) String function, @QueryParam("on") LocalDate on,
                                          @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(Department.class)
                .where("e.kind = :kind", "kind", kind)
                .where("e.parent = :parent", "parent", parent)
                .where("array_contains(e.functions, :function)", "function", function)
                .where("e.since <= :day and (e.until is null or e.until > :day)", "day", on)
                .page(session, page, Department::view));
    }

    /** One department. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getDepartment", summary = "One department or district")
    @APIResponseSchema(value = DepartmentView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(Department.class, id, department -> true, Department::view);
    }

    /** Establishes a department. */
    @POST
    @RolesAllowed({Role.ESTABLISHMENT_OFFICE, Role.SECRETARY_GENERAL})
    @Operation(operationId = "establishDepartment", summary = "Establish a department or a district")
    @APIResponseSchema(value = DepartmentView.class, responseCode = "201")
    public Uni<Response> establish(@Valid @NotNull EstablishDepartment request) {
        return commands.act("department.establish", request)
                .create(work -> Departments.read(work.session()), (known, act) -> Department.establish(request, known))
                .answer(Department::view);
    }

    /** Changes a department. */
    @POST
    @Path("/{id}/change")
    @RolesAllowed({Role.ESTABLISHMENT_OFFICE, Role.SECRETARY_GENERAL})
    @Operation(operationId = "changeDepartment", summary = "Change a department's name, place or functions")
    @APIResponseSchema(value = DepartmentView.class, responseCode = "200")
    public Uni<Response> change(UUID id, @Valid @NotNull ChangeDepartment request) {
        return commands.act("department.change", request).on(Department.class, id)
                .decide((Department department, Work work) -> Departments.read(work.session()),
                        (department, known, act) -> department.change(request, known, act))
                .answer(Department::view);
    }

    /** Abolishes a department. */
    @POST
    @Path("/{id}/abolition")
    @RolesAllowed({Role.ESTABLISHMENT_OFFICE, Role.SECRETARY_GENERAL})
    @Operation(operationId = "abolishDepartment", summary = "Abolish a department or a district")
    @APIResponseSchema(value = DepartmentView.class, responseCode = "200")
    public Uni<Response> abolish(UUID id, @Valid @NotNull AbolishDepartment request) {
        return commands.act("department.abolish", request).on(Department.class, id)
                .decide((Department department, Work work) -> register.toChange(work)
                                .chain(people -> Departments.read(work.session()).map(known -> new Standing(known, people))),
                        (department, facts, act) -> department.abolish(request, facts.departments(), facts.people(), act))
                .answer(Department::view);
    }

    private record Standing(Departments departments, Register people) {
    }
}
