package org.workrules.testing;

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
}
