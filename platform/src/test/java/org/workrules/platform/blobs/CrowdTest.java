package org.workrules.platform.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.workrules.platform.workbench.Busy;

/** Two hundred come with their files at the same moment, while the store or the line stands still. */
class CrowdTest {

    private static final int CROWD = 200;
    private static final int AT_ONCE = 4;
    private static final int WAITING = 16;
    private static final int SIZE = 1_000;

    private final Vertx vertx = Vertx.vertx();
    private final ExecutorService doors = Executors.newFixedThreadPool(8);
    private final CountDownLatch goesOn = new CountDownLatch(1);
    private final CountDownLatch allAtWork = new CountDownLatch(AT_ONCE);
    private final AtomicInteger under = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @AfterEach
    void stop() {
        goesOn.countDown();
        doors.shutdown();
        vertx.closeAndAwait();
    }

    /** Somebody is at work here, and waits for the signal. */
    private void standStill() throws IOException {
        most.accumulateAndGet(under.incrementAndGet(), Math::max);
        allAtWork.countDown();
        try {
            if (!goesOn.await(20, TimeUnit.SECONDS)) {
                throw new IOException("nobody gave the signal");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            under.decrementAndGet();
        }
    }

    /** All come at once; those who are refused are refused before anything goes on. */
    private <T> List<T> crowd(Function<Integer, Uni<T>> each) throws InterruptedException {
        List<CompletableFuture<CompletableFuture<T>>> coming = IntStream.range(0, CROWD).mapToObj(one -> CompletableFuture.supplyAsync(
                () -> each.apply(one).subscribeAsCompletionStage(), doors)).toList();
        List<CompletableFuture<T>> all = coming.stream().map(CompletableFuture::join).toList();
        assertThat(allAtWork.await(20, TimeUnit.SECONDS)).isTrue();
        List<CompletableFuture<T>> refused = all.stream().filter(CompletableFuture::isCompletedExceptionally).toList();
        assertThat(refused).hasSize(CROWD - AT_ONCE - WAITING).allSatisfy(one -> assertThatThrownBy(one::join)
                .isInstanceOf(CompletionException.class).hasCauseInstanceOf(Busy.class));
        goesOn.countDown();
        return all.stream().filter(one -> !refused.contains(one)).map(one -> one.orTimeout(20, TimeUnit.SECONDS).join()).toList();
    }

    @Test
    void theStoreHasAFewAtOnceAndNothingOfThoseWhoWereRefused() throws InterruptedException {
        ConcurrentLinkedQueue<String> kept = new ConcurrentLinkedQueue<>();
        Blobs blobs = new Blobs(vertx, new BlobStore() {
            @Override
            public boolean holds(String hash) {
                return false;
            }

            @Override
            public void keep(String hash, Source content) throws IOException {
                standStill();
                kept.add(hash);
            }

            @Override
            public Optional<byte[]> read(String hash) {
                return Optional.empty();
            }

            @Override
            public boolean reached() {
                return true;
            }
        }, AT_ONCE, WAITING);
        List<String> hashes = crowd(each -> blobs.put(BlobsContract.bytes(SIZE)));
        assertThat(kept).hasSize(AT_ONCE + WAITING).containsExactlyInAnyOrderElementsOf(hashes);
        assertThat(most.get()).isEqualTo(AT_ONCE);
        assertThat(blobs.put(BlobsContract.bytes(SIZE)).await().indefinitely()).as("there is room again").isIn(kept);
    }

    @Test
    void aFewArriveAtOnceAndNoneIsLeftOnTheDisk() throws InterruptedException {
        Arrivals arrivals = new Arrivals(vertx, AT_ONCE, WAITING);
        AtomicInteger whole = new AtomicInteger();
        List<Path> places = crowd(each -> arrivals.take(new SlowLine(BlobsContract.bytes(SIZE)), file -> Uni.createFrom().item(() -> {
            whole.addAndGet(file.toFile().length() == SIZE ? 1 : 0);
            return file;
        })));
        assertThat(places).hasSize(AT_ONCE + WAITING).doesNotHaveDuplicates().allSatisfy(place -> assertThat(place).doesNotExist());
        assertThat(whole.get()).isEqualTo(AT_ONCE + WAITING);
        assertThat(most.get()).isEqualTo(AT_ONCE);
    }

    @Test
    void whatFailsWithAFileLeavesNothingAndGivesItsPlaceBack() throws IOException {
        goesOn.countDown();
        Arrivals arrivals = new Arrivals(vertx, 1, 0);
        Path[] seen = new Path[1];
        for (int each = 0; each < 3; each++) {
            assertThatThrownBy(() -> arrivals.take(new ByteArrayInputStream(new byte[SIZE]), file -> {
                seen[0] = file;
                return Uni.createFrom().failure(new IllegalStateException("refused"));
            }).await().indefinitely()).isInstanceOf(IllegalStateException.class).hasMessage("refused");
            assertThat(seen[0]).doesNotExist();
            assertThatThrownBy(() -> arrivals.take(new BrokenLine(), file -> Uni.createFrom().voidItem()).await().indefinitely())
                    .hasRootCauseInstanceOf(IOException.class).hasRootCauseMessage("the line broke");
        }
        assertThat(arrivals.take(new ByteArrayInputStream(new byte[SIZE]), file -> Uni.createFrom().item(() -> read(file))).await().indefinitely())
                .hasSize(SIZE);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A body whose sender stands still for a while. */
    private final class SlowLine extends InputStream {

        private final InputStream content;
        private boolean begun;

        SlowLine(byte[] content) {
            this.content = new ByteArrayInputStream(content);
        }

        @Override
        public int read() throws IOException {
            if (!begun) {
                begun = true;
                standStill();
            }
            return content.read();
        }
    }

    /** A body that ends in the middle. */
    private static final class BrokenLine extends InputStream {

        private int left = SIZE;

        @Override
        public int read() throws IOException {
            if (left == 0) {
                throw new IOException("the line broke");
            }
            left--;
            return 0;
        }
    }
}
