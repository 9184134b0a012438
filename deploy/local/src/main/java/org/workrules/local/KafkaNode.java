package org.workrules.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka broker that is its own controller (KRaft), inside this JVM. It can be stopped and started again on the same log and
 * port. This class alone touches the broker's internal API.
 */
public final class KafkaNode implements Node {

    private static final int NODE_ID = 1;

    private final Path data;
    private final int port;
    private KafkaRaftServer server;

    /**
     * Prepares a broker; {@link #start()} runs it.
     *
     * @param data folder of the log; formatted on the first start
     * @param port TCP port on the loopback address
     */
    public KafkaNode(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /**
     * Starts the broker and creates the topics that are missing.
     *
     * @throws LocalFailure when the port is taken or the broker does not come up
     */
    @Override
    public synchronized void start() {
        Ports.require(port, "Kafka");
        int controllerPort = Ports.free();
        try {
            Files.createDirectories(data);
            if (!Files.exists(data.resolve("meta.properties"))) {
                format();
            }
            server = new KafkaRaftServer(new KafkaConfig(properties(controllerPort)), Time.SYSTEM);
            server.startup();
        } catch (Exception e) {
            throw new LocalFailure("Kafka does not start on port " + port + " with its data in " + data + ": " + e.getMessage(), e);
        }
        Topics.create(bootstrapServers(), "");
    }

    private void format() throws Exception {
        Formatter formatter = new Formatter();
        formatter.setNodeId(NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()));
        formatter.run();
    }

    private Properties properties(int controllerPort) {
        Properties properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", String.valueOf(NODE_ID));
        properties.put("controller.quorum.voters", NODE_ID + "@localhost:" + controllerPort);
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        properties.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        properties.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("log.dirs", data.toString());
        properties.put("auto.create.topics.enable", "false");
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("offsets.topic.num.partitions", "4");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("transaction.state.log.num.partitions", "4");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        properties.put("log.retention.ms", "-1");
        properties.put("log.index.size.max.bytes", "1048576");
        // on a busy machine a single node may be late with its own heartbeat; being fenced for that helps nobody
        properties.put("broker.session.timeout.ms", "15000");
        return properties;
    }

    /** Where clients find this broker. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Stops the broker; the log stays. */
    @Override
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }
}
