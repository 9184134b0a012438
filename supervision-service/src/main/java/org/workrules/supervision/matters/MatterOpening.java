package org.workrules.supervision.matters;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.workrules.platform.leadership.Leaders;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Work;

/** Opens one matter for each task that resolutions and documents name, whichever of the two comes first. */
@ApplicationScoped
public class MatterOpening {

    private final Leaders leaders;

    MatterOpening(Leaders leaders) {
        this.leaders = leaders;
    }

    Uni<Void> open(MatterOrigin origin, List<Task> tasks, Work work) {
        return leaders.current(work.session()).chain(leadership -> Multi.createFrom().iterable(tasks)
                .onItem().transformToUniAndConcatenate(task -> open(origin, task, leadership, work))
                .collect().last().replaceWithVoid());
    }

    private Uni<Matter> open(MatterOrigin origin, Task task, Leadership leadership, Work work) {
        return known(task, work).chain(found -> {
            if (found == null) {
                return work.add(Matter.open(origin, task, leadership, work.act()));
            }
            work.own(found).link(origin, work.act());
            return Uni.createFrom().item(found);
        });
    }

    private static Uni<Matter> known(Task task, Work work) {
        return task.taskId() == null ? Uni.createFrom().nullItem() : work.session()
                .createSelectionQuery("from Matter m left join fetch m.entries where m.taskId = :task", Matter.class)
                .setParameter("task", task.taskId()).getSingleResultOrNull();
    }
}
