package org.workrules.document.desk;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.web.DeskItem;

/** A kind of record that can wait for somebody; each bean of this type adds to the desk. */
public interface DeskSource {

    /** What waits for a caller; within the caller's clearance and need to know, and bounded. */
    Uni<List<DeskItem>> waiting(Caller caller, Mutiny.Session session);
}
