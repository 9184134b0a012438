package org.workrules.supervision.matters;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.leadership.Leaders;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Commands;

/** Acts on a matter: each reads its record with it, and some read who leads what. */
@ApplicationScoped
public class MatterCommands {

    private final Commands commands;
    private final Leaders leaders;

    MatterCommands(Commands commands, Leaders leaders) {
        this.commands = commands;
        this.leaders = leaders;
    }

    Uni<Response> open(MatterRequest request) {
        return commands.act("matter.open", request)
                .create(work -> leaders.current(work.session()), (leadership, act) -> Matter.open(request, leadership, act))
                .answer(MatterView::of);
    }

    Uni<Response> act(String name, Object request, UUID id, Commands.Decision<Matter> decision) {
        return commands.act(name, request).on(Matter.class, id)
                .decide((matter, work) -> Mutiny.fetch(matter.entries()), (matter, entries, act) -> decision.decide(matter, act))
                .answer(MatterView::of);
    }

    Uni<Response> actLed(String name, Object request, UUID id, Commands.FactDecision<Matter, Leadership> decision) {
        return commands.act(name, request).on(Matter.class, id)
                .decide((matter, work) -> Mutiny.fetch(matter.entries()).chain(() -> leaders.current(work.session())), decision)
                .answer(MatterView::of);
    }
}
