package org.workrules.platform.pipeline;

import java.util.UUID;

/** There is no such record, or none that the caller may know of. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final String id;
    private final boolean hidden;

    /**
     * @param type kind of the record
     * @param id   the id asked for
     */
    public NotFound(String type, UUID id) {
        this(type, String.valueOf(id));
    }

    /** As above, for records named by something else than a UUID. */
    public NotFound(String type, String id) {
        this(type, id, false);
    }

    private NotFound(String type, String id, boolean hidden) {
        super("no " + type + " " + id, null, false, false);
        this.type = type;
        this.id = id;
        this.hidden = hidden;
    }

    /** For a record that is there and that the caller may not know of; the caller is told the same, the try is audited. */
    public static NotFound hidden(String type, UUID id) {
        return new NotFound(type, String.valueOf(id), true);
    }

    /** Whether the record is there all the same. */
    public boolean hidden() {
        return hidden;
    }

    /** Kind of the record. */
    public String type() {
        return type;
    }

    /** The id asked for. */
    public String id() {
        return id;
    }
}
