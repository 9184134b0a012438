package org.workrules.platform.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A folder that all services of one machine see. */
final class FolderStore implements BlobStore {

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean holds(String hash) {
        return Files.exists(place(hash));
    }

    /** Writes a draft, has it on the disk and not only with the operating system, and gives it its name in one step. */
    @Override
    public void keep(String hash, Source content) throws IOException {
        Path place = place(hash);
        Files.createDirectories(place.getParent());
        Path draft = Files.createTempFile(place.getParent(), "draft", null);
        try {
            try (InputStream from = content.open()) {
                Files.copy(from, draft, StandardCopyOption.REPLACE_EXISTING);
            }
            force(draft, StandardOpenOption.WRITE);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        force(place.getParent(), StandardOpenOption.READ);
    }

    @Override
    public Optional<byte[]> read(String hash) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(place(hash)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    /** A folder that is not there yet can be made when its nearest ancestor can be written. */
    @Override
    public boolean reached() {
        Path there = folder.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there);
    }

    private Path place(String hash) {
        return folder.resolve(BlobNames.path(hash));
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
