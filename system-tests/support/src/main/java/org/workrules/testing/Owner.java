package org.workrules.testing;

import java.time.Instant;
import java.util.Optional;

/**
 * The process a build belongs to: the Maven JVM that forked this test JVM, or this JVM itself where there is none (an IDE).
 */
final class Owner {

    private Owner() {
    }

    /** The nearest Java process above this one. */
    static ProcessHandle find() {
        Optional<ProcessHandle> ancestor = ProcessHandle.current().parent();
        while (ancestor.isPresent()) {
            if (ancestor.get().info().command().orElse("").endsWith("java")) {
                return ancestor.get();
            }
            ancestor = ancestor.get().parent();
        }
        return ProcessHandle.current();
    }

    /** A name no later process with the same id shares: id and start. */
    static String key(ProcessHandle process) {
        return process.pid() + "-" + process.info().startInstant().orElse(Instant.EPOCH).getEpochSecond();
    }

    /** Whether the process that this key was made of still runs. */
    static boolean isAlive(String key) {
        long pid = Long.parseLong(key.substring(0, key.indexOf('-')));
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> key(process).equals(key)).isPresent();
    }
}
