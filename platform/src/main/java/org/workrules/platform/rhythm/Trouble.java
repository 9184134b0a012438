package org.workrules.platform.rhythm;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Something that fails again and again: said once when it begins and once when it is over. */
public final class Trouble {

    private final Logger log;
    private final String what;
    private final AtomicBoolean lasting = new AtomicBoolean();

    /**
     * @param log  where it is said
     * @param what what is said, with a number that an operator can search for
     */
    public Trouble(Logger log, String what) {
        this.log = log;
        this.what = what;
    }

    /** It failed. */
    public void at(Throwable failure) {
        if (lasting.compareAndSet(false, true)) {
            log.warnf("%s: %s", what, failure.toString());
        } else {
            log.debugf("%s, still: %s", what, failure.toString());
        }
    }

    /** It went well. */
    public void over() {
        if (lasting.compareAndSet(true, false)) {
            log.infof("%s: over", what);
        }
    }
}
