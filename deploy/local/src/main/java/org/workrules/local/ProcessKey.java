package org.workrules.local;

import java.time.Instant;

/** Names a process so that no later process with the same id is mistaken for it: its id and the second it started. */
public final class ProcessKey {

    private ProcessKey() {
    }

    /** The key of a process. */
    public static String of(ProcessHandle process) {
        return process.pid() + "-" + process.info().startInstant().orElse(Instant.EPOCH).getEpochSecond();
    }

    /** Whether the process this key was made of still runs. */
    public static boolean isAlive(String key) {
        return ProcessHandle.of(pid(key)).filter(ProcessHandle::isAlive).filter(process -> of(process).equals(key)).isPresent();
    }

    /** The process id in the key. */
    static long pid(String key) {
        return Long.parseLong(key.substring(0, key.indexOf('-')));
    }
}
