package org.workrules.meeting.resolutions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** What supervision reports of the matters that carry out a resolution (art. 44, 53). */
abstract class MatterSteps implements EventHandler<MatterSteps.MatterMoved> {

    private final String event;
    private final String step;

    MatterSteps(String event, String step) {
        this.event = event;
        this.step = step;
    }

    /**
     * What this service needs of the events.
     *
     * @param matterId   the matter
     * @param title      what it is about
     * @param department who carries it out
     * @param source     what it was opened for
     * @param sourceId   the resolution, when the source is one
     */
    public record MatterMoved(UUID matterId, String title, String department, String source, UUID sourceId) {
    }

    @Override
    public String type() {
        return "org.workrules.supervision." + event + ".v1";
    }

    @Override
    public Class<MatterMoved> payload() {
        return MatterMoved.class;
    }

    @Override
    public Uni<Void> handle(MatterMoved matter, IncomingEvent incoming, Work work) {
        if (!"RESOLUTION".equals(matter.source())) {
            return Uni.createFrom().voidItem();
        }
        return work.load(Resolution.class, matter.sourceId())
                .invoke(resolution -> resolution.follow(matter.matterId(),
                        new Step(step, matter.title(), matter.department(), work.now())))
                .replaceWithVoid();
    }

    /** A matter was opened. */
    @ApplicationScoped
    static class Opened extends MatterSteps {
        Opened() {
            super("MatterOpened", "matter-opened");
        }
    }

    /** A matter is overdue. */
    @ApplicationScoped
    static class Overdue extends MatterSteps {
        Overdue() {
            super("MatterOverdue", "matter-overdue");
        }
    }

    /** A matter was closed. */
    @ApplicationScoped
    static class Closed extends MatterSteps {
        Closed() {
            super("MatterClosed", "matter-closed");
        }
    }
}
