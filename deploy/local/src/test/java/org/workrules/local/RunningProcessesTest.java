package org.workrules.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningProcessesTest {

    @TempDir
    private Path directory;

    @Test
    void whatAKilledLauncherLeftBehindIsStopped() throws IOException {
        ChildProcess left = ChildProcess.start("meeting", List.of("sleep", "600"), Map.of(), directory);

        assertThat(RunningProcesses.in(directory).stopLeftovers()).isEqualTo(1);
        assertThat(left.isAlive()).isFalse();
    }

    @Test
    void aProcessThatTookOverTheNumberOfOursIsLeftAlone() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.createDirectories(directory.resolve("run"));
            Files.writeString(directory.resolve("run/meeting"), stranger.pid() + "-1000000000");

            assertThat(RunningProcesses.in(directory).stopLeftovers()).isZero();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void thisLauncherIsFoundByTheNextOne() throws IOException {
        RunningProcesses.in(directory).rememberLauncher();

        assertThat(RunningProcesses.in(directory).launcher()).map(ProcessHandle::pid).contains(ProcessHandle.current().pid());
    }

    @Test
    void aServerLeftBehindIsStoppedAndItsDataStay() throws Exception {
        PostgresNode node = new PostgresNode(directory.resolve("postgres"), Checkout.root().resolve(".workrules/cache"), Ports.free(), true);
        node.start();
        node.database("kept");

        assertThat(RunningProcesses.in(directory).stopLeftovers()).isEqualTo(1);
        node.stop();
        node.start();
        node.stop();
        assertThat(directory.resolve("postgres/PG_VERSION")).exists();
    }
}
