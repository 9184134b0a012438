package org.workrules.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.workrules.local.ServiceNode;

/** A running service as its operating system sees it. */
final class Running {

    private static final int OK = 200;
    private static final double MILLIS = 1e6;
    private static final double KIB_PER_MIB = 1024;
    private static final long BETWEEN_QUESTIONS = Duration.ofMillis(20).toNanos();

    private final ServiceNode node;

    Running(ServiceNode node) {
        this.node = node;
    }

    /** Resident memory in MiB. */
    double residentMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(node.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:")).findFirst()
                .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_PER_MIB).orElseThrow();
    }

    /** Lets the process stand still and go on, as a pause of the machine would. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(node.pid())).inheritIO().start().waitFor();
    }

    /** Ends it and starts it again; the answer is how many milliseconds passed from the command to the first "ready". */
    double restart() {
        node.stop();
        CompletableFuture<Double> ready = CompletableFuture.supplyAsync(() -> {
            long begin = System.nanoTime();
            while (!isReady()) {
                LockSupport.parkNanos(BETWEEN_QUESTIONS);
            }
            return (System.nanoTime() - begin) / MILLIS;
        });
        node.start();
        return ready.join();
    }

    private boolean isReady() {
        try {
            HttpURLConnection question = (HttpURLConnection) URI.create(node.uri() + "/q/health/ready").toURL().openConnection();
            question.setConnectTimeout(1000);
            question.setReadTimeout(2000);
            int status = question.getResponseCode();
            question.disconnect();
            return status == OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
