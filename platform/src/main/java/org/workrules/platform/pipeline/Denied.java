package org.workrules.platform.pipeline;

import org.workrules.platform.rules.Text;

/** The caller's office, department or clearance does not allow the act. Answered with 403, and audited. */
public class Denied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text detail;

    /** @param detail what the act needs */
    public Denied(Text detail) {
        super(detail.en(), null, false, false);
        this.detail = detail;
    }

    /** What the act needs. */
    public Text detail() {
        return detail;
    }

    /** Refuses unless the condition holds. */
    public static void unless(boolean allowed, Text detail) {
        if (!allowed) {
            throw new Denied(detail);
        }
    }
}
