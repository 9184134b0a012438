package org.workrules.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

@Path("/notes")
public class NoteResource {

    private final Commands commands;
    private final Queries queries;

    NoteResource(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @POST
    @RolesAllowed(Role.DEPARTMENT_HEAD)
    public Uni<Response> write(@Valid @NotNull WriteNote request) {
        return commands.act("note.write", request).create(act -> Note.write(request.title(), act)).answer(Note::view);
    }

    @GET
    @RolesAllowed(Role.DEPARTMENT_HEAD)
    public Uni<Page<Note.NoteView>> list(@QueryParam("state") String state, @Valid @BeanParam PageRequest page) {
        return queries.read(session -> Listing.of(Note.class).where("e.state = :state", "state", state)
                .page(session, page, Note::view));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.DEPARTMENT_HEAD)
    public Uni<Response> get(UUID id) {
        return queries.one(Note.class, id, note -> !note.title.startsWith("密"), Note::view);
    }

    @POST
    @Path("/{id}/marks")
    @RolesAllowed(Role.DEPARTMENT_HEAD)
    public Uni<Response> mark(UUID id) {
        return commands.act("note.mark", null).on(Note.class, id).decide(Note::mark).answer(Note::view);
    }

    @POST
    @Path("/{id}/copies")
    @RolesAllowed(Role.DEPARTMENT_HEAD)
    public Uni<Response> copy(UUID id) {
        return commands.act("note.copy", null).create(work -> work.load(Note.class, id),
                (original, act) -> Note.write("副本:" + original.title, act)).answer(Note::view);
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Role.DEPARTMENT_HEAD)
    public Uni<Response> close(UUID id) {
        return commands.act("note.close", null).on(Note.class, id).decide(Note::close).answer(Note::view);
    }

    @POST
    @Path("/from-the-public")
    @PermitAll
    public Uni<Response> writeAsAnybody(@Valid @NotNull WriteNote request) {
        return commands.act("note.write-publicly", request).create(act -> Note.write(request.title() + act.caller().id(), act))
                .answer(Note::view);
    }

    @GET
    @Path("/fault")
    @PermitAll
    public Uni<Response> fault() {
        throw new IllegalStateException("secret inner working");
    }

    public record WriteNote(@NotBlank @Size(max = 100) String title, @Max(9) int weight, LocalDate day) {
    }
}
