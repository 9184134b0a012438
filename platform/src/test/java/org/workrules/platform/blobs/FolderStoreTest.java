package org.workrules.platform.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workrules.platform.events.Faults;

class FolderStoreTest extends BlobsContract {

    @TempDir
    static Path folder;

    @Override
    Blobs blobs() {
        return over(new FolderStore(behind()));
    }

    @Override
    Path behind() {
        return folder.resolve("blobs");
    }

    @Test
    void aFolderThatCannotBeMadeIsAway() throws IOException {
        Path file = Files.createFile(folder.resolve("a file where the folder should be"));
        Blobs blobs = over(new FolderStore(file));
        assertThat(blobs.reached().await().indefinitely()).isFalse();
        assertThatThrownBy(() -> blobs.put(bytes(5)).await().indefinitely()).isInstanceOf(BlobsAway.class).matches(Faults::isTransient);
    }

    @Test
    void aDraftThatCannotBeFinishedLeavesNothing() throws IOException {
        byte[] content = bytes(50);
        String hash = Blobs.hash(content);
        Path inTheWay = Files.createDirectories(behind().resolve(hash.substring(0, 2)).resolve(hash).resolve("in the way")).getParent();
        assertThatThrownBy(() -> new FolderStore(behind()).keep(hash, Source.of(content))).isInstanceOf(IOException.class);
        try (var beside = Files.list(inTheWay.getParent())) {
            assertThat(beside).containsExactly(inTheWay);
        }
    }
}
