package org.workrules.platform.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workrules.local.ObjectStoreNode;
import org.workrules.platform.events.Faults;

/** Against a real store that checks signatures. */
class BucketStoreTest extends BlobsContract {

    /** A caller is told within three seconds. */
    private static final Duration SOON = Duration.ofMillis(2_900);

    @TempDir
    static Path folder;
    static ObjectStoreNode node;

    private BucketStore store = store(Map.of());

    @BeforeAll
    static void start() {
        node = ObjectStoreNode.in(folder);
        node.start();
    }

    @AfterAll
    static void stop() {
        node.stop();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    Blobs blobs() {
        return over(store);
    }

    @Override
    Path behind() {
        return node.objects();
    }

    private static BucketStore store(Map<String, String> other) {
        Map<String, String> values = new HashMap<>(node.configuration());
        values.putAll(other);
        SmallRyeConfig config = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(BucketSettings.class).withDefaultValues(values)
                .withValidateUnknown(false).build();
        return new BucketStore(config.getConfigMapping(BucketSettings.class));
    }

    private Blobs with(String setting, String value) {
        store.close();
        store = store(Map.of("workrules.blobs.s3." + setting, value));
        return blobs();
    }

    private static void assertAway(Blobs blobs) {
        assertThat(blobs.reached().await().atMost(Duration.ofSeconds(2))).isFalse();
        assertThatThrownBy(() -> blobs.put(bytes(20_000)).await().atMost(SOON)).isInstanceOf(BlobsAway.class).matches(Faults::isTransient)
                .hasMessageNotContaining(ObjectStoreNode.SECRET_KEY);
        assertThatThrownBy(() -> blobs.get(Blobs.hash(bytes(9))).await().atMost(SOON)).isInstanceOf(BlobsAway.class).matches(Faults::isTransient);
    }

    @Test
    void wrongKeysAreSaidAtOnceAndLoseNothing() {
        assertAway(with("secret-key", "wrong"));
        assertAway(with("access-key", "somebody-else"));
    }

    @Test
    void aBucketThatNobodyMadeIsAway() {
        assertAway(with("bucket", "no-such-bucket"));
    }

    @Test
    void aBucketCanBeShared() throws IOException {
        byte[] content = bytes(100);
        String hash = with("prefix", "anlan/").put(content).await().indefinitely();
        assertThat(Files.readAllBytes(behind().resolve("anlan").resolve(hash.substring(0, 2)).resolve(hash))).isEqualTo(content);
        assertThat(blobs().get(hash).await().indefinitely()).isEqualTo(content);
    }

    @Test
    void filesOfAFolderAreMovedAsTheyAre() throws IOException {
        byte[] content = bytes(3_000);
        String hash = Blobs.hash(content);
        new FolderStore(behind()).keep(hash, Source.of(content));
        assertThat(blobs().get(hash).await().indefinitely()).isEqualTo(content);
    }

    @Test
    void aStoreThatWasKilledIsBackWithAllItHad() {
        Blobs blobs = blobs();
        byte[] content = bytes(50_000);
        String hash = blobs.put(content).await().indefinitely();
        node.kill();
        try {
            assertAway(blobs);
        } finally {
            node.start();
        }
        assertThat(blobs.reached().await().indefinitely()).isTrue();
        assertThat(blobs.get(hash).await().indefinitely()).isEqualTo(content);
    }

    @Test
    void aStoreThatStandsStillHoldsNobodyForLong() {
        Blobs blobs = blobs();
        String hash = blobs.put(bytes(100)).await().indefinitely();
        node.freeze();
        try {
            assertAway(blobs);
        } finally {
            node.thaw();
        }
        assertThat(blobs.get(hash).await().indefinitely()).hasSize(100);
    }
}
