package org.workrules.platform.workbench;

import org.workrules.platform.rules.Text;

/** More of a costly kind of work was asked for than is done at once. Answered with 503 and the time to come back. */
public class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text detail;

    /** @param detail what there is too much of */
    public Busy(Text detail) {
        super(detail.en(), null, false, false);
        this.detail = detail;
    }

    /** What there is too much of. */
    public Text detail() {
        return detail;
    }
}
