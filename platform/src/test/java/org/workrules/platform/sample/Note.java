package org.workrules.platform.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;

/** A record to exercise the platform with. */
@Entity
@Table(name = "note")
public class Note extends Aggregate {

    public static final String CLOCK = "note.close";

    @Column(name = "title")
    String title;
    @Column(name = "state")
    String state = "OPEN";
    @Column(name = "marks")
    int marks;

    protected Note() {
    }

    static Note write(String title, Act act) {
        Note note = new Note();
        note.title = title;
        act.emit(note, new NoteWritten(note.id(), title));
        act.startClock(note, CLOCK, NoteRule.LIMIT, act.policy(NoteRule.LIMIT, "*"), title, "transport");
        return note;
    }

    void mark(Act act) {
        NoteRule.CLOSED_IS_CLOSED.require(state.equals("OPEN"));
        marks++;
        act.emit(this, new NoteMarked(id(), marks));
    }

    void close(Act act) {
        NoteRule.CLOSED_IS_CLOSED.require(state.equals("OPEN"));
        state = "CLOSED";
        act.stopClock(this, CLOCK);
    }

    NoteView view() {
        return new NoteView(id(), title, state, marks);
    }

    public record NoteView(UUID id, String title, String state, int marks) {
    }

    public record NoteWritten(UUID noteId, String title) implements DomainEvent {
    }

    public record NoteMarked(UUID noteId, int marks) implements DomainEvent {
    }
}
