package org.workrules.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.workrules.platform.inbox.EventHandler;
import org.workrules.platform.inbox.IncomingEvent;
import org.workrules.platform.pipeline.Work;

/** An effect to exercise the inbox with: a note for each event, unless the event is poison. */
@ApplicationScoped
public class NoteImport implements EventHandler<NoteImport.Wish> {

    public static final String TYPE = "org.workrules.meeting.NoteWished.v1";
    public static final AtomicBoolean POISON = new AtomicBoolean(true);

    public record Wish(String title) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Wish> payload() {
        return Wish.class;
    }

    @Override
    public Uni<Void> handle(Wish wish, IncomingEvent event, Work work) {
        if (wish.title().startsWith("poison") && POISON.get()) {
            throw new IllegalArgumentException("cannot be taken: " + wish.title());
        }
        return work.add(Note.write(wish.title(), work.act())).replaceWithVoid();
    }
}
