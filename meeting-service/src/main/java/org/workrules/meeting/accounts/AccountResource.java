package org.workrules.meeting.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.workrules.meeting.accounts.Account.AccountView;
import org.workrules.platform.identity.Office.Role;
import org.workrules.platform.pipeline.Commands;
import org.workrules.platform.web.Listing;
import org.workrules.platform.web.Page;
import org.workrules.platform.web.PageRequest;
import org.workrules.platform.web.Queries;

/** Accounts as the register wrote them, what waits to be written, and where they differ (art. 5). */
@Path("/accounts")
@Tag(name = "Accounts")
@RolesAllowed({Role.SECRETARY_GENERAL, Role.OFFICE_DIRECTOR})
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    private final Commands commands;
    private final Queries queries;
    private final DriftWatch watch;

    AccountResource(Commands commands, Queries queries, DriftWatch watch) {
        this.commands = commands;
        this.queries = queries;
        this.watch = watch;
    }

    /** Accounts. */
    @GET
    @Operation(operationId = "listAccounts", summary = "Accounts, by person and whether a change waits to be written")
    public Uni<Page<AccountView>> list(@QueryParam("person") @Size(max = 60) String person, @QueryParam("pending") Boolean pending,
                                       @Valid @BeanParam PageRequest page) {
        Listing<Account> accounts = Listing.of(Account.class).where("e.personId = :person", "person", person);
        if (pending != null) {
            accounts.where(pending ? "e.pendingSince is not null" : "e.pendingSince is null");
        }
        return queries.read(session -> accounts.page(session, page, Account::view));
    }

    /** One account. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getAccount", summary = "One account as it was written last")
    @APIResponseSchema(value = AccountView.class, responseCode = "200")
    public Uni<Response> get(UUID id) {
        return queries.one(Account.class, id, account -> true, Account::view);
    }

    /** Compares accounts with the register. */
    @GET
    @Path("/drift")
    @Operation(operationId = "getAccountDrift", summary = "Where accounts differ from the register now")
    public Uni<Drift> drift() {
        return watch.report();
    }

    /** Has an account written again. */
    @POST
    @Path("/{id}/rewriting")
    @Operation(operationId = "rewriteAccount", summary = "Write an account again")
    @APIResponseSchema(value = AccountView.class, responseCode = "200")
    public Uni<Response> rewrite(UUID id) {
        return commands.act("account.rewrite", null).on(Account.class, id).decide(Account::rewrite).answer(Account::view);
    }
}
