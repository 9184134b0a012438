package org.workrules.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Signals of the operating system to processes of ours. */
final class Signals {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Signals() {
    }

    /**
     * Sends a signal to several processes at once.
     *
     * @param name      such as {@code STOP}
     * @param who       what a message calls them
     * @param processes at least one
     * @throws LocalFailure when none of them could be sent it
     */
    static void send(String name, String who, List<ProcessHandle> processes) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(one -> command.add(String.valueOf(one.pid())));
        try {
            Command.run(command, Path.of("/"), Path.of("/dev/null"), PATIENCE,
                    who + " (process " + processes.get(0).pid() + ") was not sent SIG" + name);
        } catch (LocalFailure refused) {
            // a process that ended in the meantime needs no signal; the others have had theirs
            if (processes.stream().allMatch(ProcessHandle::isAlive)) {
                throw refused;
            }
        }
    }
}
