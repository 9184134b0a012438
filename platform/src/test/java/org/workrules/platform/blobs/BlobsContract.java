package org.workrules.platform.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds wherever files are kept. */
abstract class BlobsContract {

    private static final Vertx VERTX = Vertx.vertx();
    private static final int AT_ONCE = 12;
    private static final int MANY = 1_000;

    /** Files in the place under test. */
    abstract Blobs blobs();

    /** The folder behind that place. */
    abstract Path behind();

    static Blobs over(BlobStore store) {
        return new Blobs(VERTX, store, AT_ONCE, MANY);
    }

    static byte[] bytes(int size) {
        byte[] content = new byte[size];
        new Random().nextBytes(content);
        return content;
    }

    private Path place(String hash) {
        return behind().resolve(hash.substring(0, 2)).resolve(hash);
    }

    @Test
    void whatWasKeptIsReadBack() {
        String text = "安澜市人民政府关于加强桥梁安全管理的通知\u3000" + UUID.randomUUID() + "𠮷";
        String hash = blobs().putText(text).await().indefinitely();
        assertThat(hash).isEqualTo(Blobs.hash(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(blobs().text(hash).await().indefinitely()).isEqualTo(text);
        for (int size : new int[] {0, 1, 8_192, 5_000_000}) {
            byte[] content = bytes(size);
            assertThat(blobs().get(blobs().put(content).await().indefinitely()).await().indefinitely()).as("%d bytes", size).isEqualTo(content);
        }
    }

    @Test
    void aFileOfTheDiskIsKeptUnderTheHashThatIsKnown(@TempDir Path elsewhere) throws IOException {
        for (int size : new int[] {0, 1, 70_000, 5_000_000}) {
            byte[] content = bytes(size);
            String hash = Blobs.hash(content);
            Path file = Files.write(elsewhere.resolve(hash), content);
            assertThat(blobs().put(hash, file).await().indefinitely()).isEqualTo(hash);
            assertThat(blobs().get(hash).await().indefinitely()).as("%d bytes", size).isEqualTo(content);
            assertThat(file).exists();
        }
    }

    @Test
    void theSameFileKeptByManyAtOnceIsThereOnce() throws IOException {
        byte[] content = bytes(200_000);
        Blobs blobs = blobs();
        Uni.join().all(IntStream.range(0, 24).mapToObj(each -> blobs.put(content)).toList()).andFailFast().await().indefinitely();
        Path place = place(Blobs.hash(content));
        try (Stream<Path> beside = Files.list(place.getParent())) {
            assertThat(beside).as("drafts left beside it").containsExactly(place);
        }
        assertThat(blobs.get(Blobs.hash(content)).await().indefinitely()).isEqualTo(content);
    }

    @Test
    void whatIsThereIsNotSentAgain() throws IOException {
        byte[] content = bytes(2_000);
        String hash = blobs().put(content).await().indefinitely();
        Files.write(place(hash), bytes(3));
        blobs().put(content).await().indefinitely();
        assertThat(Files.size(place(hash))).isEqualTo(3);
    }

    @Test
    void aMissingFileIsNamed() {
        String hash = Blobs.hash(bytes(10));
        assertThatThrownBy(() -> blobs().get(hash).await().indefinitely()).isInstanceOf(BlobDamaged.class)
                .hasMessage("the file " + hash + " is missing").extracting(fault -> ((BlobDamaged) fault).hash()).isEqualTo(hash);
    }

    @Test
    void aChangedFileIsNotHandedOut() throws IOException {
        String hash = blobs().put(bytes(1_000)).await().indefinitely();
        Files.write(place(hash), bytes(1_000));
        assertThatThrownBy(() -> blobs().get(hash).await().indefinitely()).isInstanceOf(BlobDamaged.class)
                .hasMessage("the file " + hash + " was changed");
    }

    @Test
    void noNameLeadsOutOfThePlace() {
        for (String name : new String[] {"../../../../etc/passwd", "", "AB" + "0".repeat(62), "0".repeat(63), "0".repeat(64) + "\n"}) {
            assertThatThrownBy(() -> blobs().get(name).await().indefinitely()).as(name).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void thePlaceIsReached() {
        assertThat(blobs().reached().await().indefinitely()).isTrue();
    }
}
