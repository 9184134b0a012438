package org.workrules.platform.watch;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.workrules.platform.clock.DueDeadline;
import org.workrules.platform.pipeline.Work;

/** Listeners that write down what they are told, in the transaction they are told it in. */
final class AnnouncementRecord {

    static final String TABLE = """
            create table if not exists announcement (
                seq bigint generated always as identity, deadline_id uuid not null, what text not null, met boolean not null)""";
    static final String KIND = "watch.recorded";
    static final String FRAGILE_KIND = "watch.fragile";
    /** While set, the second listener fails after it wrote. */
    static final AtomicBoolean BROKEN = new AtomicBoolean();

    private AnnouncementRecord() {
    }

    private static Uni<Void> write(DueDeadline deadline, String what, Work work) {
        return work.session().createNativeQuery("insert into announcement (deadline_id, what, met) values (?1, ?2, ?3)")
                .setParameter(1, deadline.id()).setParameter(2, what).setParameter(3, deadline.metAt() != null)
                .executeUpdate().replaceWithVoid();
    }

    @ApplicationScoped
    static class Recorded implements DeadlineListener {

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Uni<Void> approaching(DueDeadline deadline, Work work) {
            return write(deadline, "approaching", work);
        }

        @Override
        public Uni<Void> missed(DueDeadline deadline, Work work) {
            return write(deadline, "missed", work);
        }
    }

    @ApplicationScoped
    static class Fragile implements DeadlineListener {

        @Override
        public String kind() {
            return FRAGILE_KIND;
        }

        @Override
        public Uni<Void> missed(DueDeadline deadline, Work work) {
            return write(deadline, "missed", work).invoke(() -> {
                if (BROKEN.get()) {
                    throw new IllegalStateException("the listener broke");
                }
            });
        }
    }
}
