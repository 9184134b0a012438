package org.workrules.platform.blobs;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files by their SHA-256, in a folder that all services see; what a hash names never changes. Nothing of 机密 or above
 * is ever put here (art. 35). Events carry hashes, not files.
 */
@ApplicationScoped
public class Blobs {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int SHARD = 2;

    private final Vertx vertx;
    private final Path folder;

    Blobs(Vertx vertx, @ConfigProperty(name = "workrules.blobs.folder") Path folder) {
        this.vertx = vertx;
        this.folder = folder;
    }

    /**
     * Keeps a file. It is on the disk, not only with the operating system, before the command that names it commits: a file
     * without a record is harmless, a record without its file is not.
     *
     * @return its hash, 64 hexadecimal digits
     */
    public Uni<String> put(byte[] content) {
        return vertx.executeBlocking(() -> {
            String hash = hash(content);
            Path place = place(hash);
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                Path draft = Files.createTempFile(place.getParent(), "draft", null);
                Files.write(draft, content);
                force(draft, StandardOpenOption.WRITE);
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                force(place.getParent(), StandardOpenOption.READ);
            }
            return hash;
        }, false);
    }

    /**
     * Reads a file and proves that it is what its hash names.
     *
     * @return the content; fails with {@link UncheckedIOException} when it is missing or was changed
     */
    public Uni<byte[]> get(String hash) {
        return vertx.executeBlocking(() -> {
            byte[] content = Files.readAllBytes(place(hash));
            if (!hash(content).equals(hash)) {
                throw new UncheckedIOException(new IOException("the file " + hash + " was changed"));
            }
            return content;
        }, false);
    }

    /** Keeps a text, as {@link #put} does. */
    public Uni<String> putText(String text) {
        return put(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a text, as {@link #get} does. */
    public Uni<String> text(String hash) {
        return get(hash).map(content -> new String(content, StandardCharsets.UTF_8));
    }

    /** SHA-256 in hexadecimal digits. */
    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private Path place(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a hash: " + hash);
        }
        return folder.resolve(hash.substring(0, SHARD)).resolve(hash);
    }
}
