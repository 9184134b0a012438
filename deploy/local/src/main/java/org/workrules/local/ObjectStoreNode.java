package org.workrules.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An S3 store of this machine: S3Proxy over a folder. It checks signatures, so wrong keys are refused as a real store refuses
 * them. One bucket is there from the start.
 */
public final class ObjectStoreNode implements Server {

    /** The bucket. */
    public static final String BUCKET = "workrules-files";
    /** Key to come in with. */
    public static final String ACCESS_KEY = "local-key";
    /** What belongs to the key; it opens this machine's store only. */
    public static final String SECRET_KEY = "local-secret-of-the-object-store";

    private static final int REFUSED = 403;
    private static final MavenArtifact PROGRAM = new MavenArtifact("org.gaul", "s3proxy", "3.0.0", "jar", "jar-with-dependencies");

    private final Path directory;
    private final int port;
    private volatile ChildProcess process;

    /**
     * Prepares a store; {@link #start()} runs it.
     *
     * @param directory folder for objects ({@code objects}) and the log
     * @param port      TCP port on the loopback address
     */
    public ObjectStoreNode(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /** A store on a free port. */
    public static ObjectStoreNode in(Path directory) {
        return new ObjectStoreNode(directory, Ports.free());
    }

    @Override
    public void start() {
        Ports.require(port, "The object store");
        Path cache = Checkout.root().resolve(".workrules/cache");
        try {
            Files.createDirectories(cache);
            Files.createDirectories(objects());
            Path properties = directory.resolve("object-store.properties");
            Files.writeString(properties, properties().entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                    .collect(Collectors.joining("\n")));
            process = ChildProcess.start("object-store", List.of(Command.java(), "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                    "-jar", PROGRAM.in(cache).toString(), "--properties", properties.toString()), Map.of(), directory);
            process.awaitAnswer(endpoint(), REFUSED);
        } catch (IOException e) {
            throw new LocalFailure("The folder " + directory + " cannot be written: " + e.getMessage(), e);
        }
    }

    private Map<String, String> properties() {
        return Map.of("s3proxy.endpoint", endpoint().toString(), "s3proxy.authorization", "aws-v2-or-v4",
                "s3proxy.identity", ACCESS_KEY, "s3proxy.credential", SECRET_KEY, "jclouds.provider", "filesystem-nio2",
                "jclouds.filesystem.basedir", objects().getParent().toString(), "jclouds.identity", "none", "jclouds.credential", "none");
    }

    /** Where this store is reached. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The folder whose files are the objects of the bucket, for a test that looks behind the scenes. */
    public Path objects() {
        return directory.resolve("objects").resolve(BUCKET);
    }

    /** The configuration of a service that keeps its files here. */
    public Map<String, String> configuration() {
        return Map.of("workrules.blobs.store", "s3", "workrules.blobs.s3.endpoint", endpoint().toString(),
                "workrules.blobs.s3.bucket", BUCKET, "workrules.blobs.s3.access-key", ACCESS_KEY, "workrules.blobs.s3.secret-key", SECRET_KEY);
    }

    @Override
    public void stop() {
        thaw();
        ChildProcess running = process;
        if (running != null) {
            running.close();
        }
    }

    @Override
    public void kill() {
        ChildProcess running = process;
        if (running != null) {
            running.kill();
        }
    }

    @Override
    public void freeze() {
        signal("STOP");
    }

    @Override
    public void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        ChildProcess running = process;
        if (running != null && running.isAlive()) {
            Signals.send(name, "The object store", List.of(ProcessHandle.of(running.pid()).orElseThrow()));
        }
    }
}
