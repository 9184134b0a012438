package org.workrules.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The Docker engine of this machine, if one runs. */
final class DockerEngine {

    private static final String DEFAULT_HOST = "unix:///var/run/docker.sock";

    private DockerEngine() {
    }

    /** Whether an engine answers a ping; a {@code docker} command without an engine behind it does not count. */
    static boolean answers() {
        String host = System.getenv().getOrDefault("DOCKER_HOST", DEFAULT_HOST);
        try {
            return answers(URI.create(host));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static boolean answers(URI host) throws IOException {
        if ("unix".equals(host.getScheme())) {
            Path socket = Path.of(host.getPath());
            return Files.exists(socket)
                    && ping(SocketChannel.open(StandardProtocolFamily.UNIX), UnixDomainSocketAddress.of(socket));
        }
        return "tcp".equals(host.getScheme())
                && ping(SocketChannel.open(), new InetSocketAddress(host.getHost(), host.getPort()));
    }

    private static boolean ping(SocketChannel channel, SocketAddress address) throws IOException {
        try (channel) {
            channel.connect(address);
            channel.write(StandardCharsets.US_ASCII.encode("GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n"));
            ByteBuffer answer = ByteBuffer.allocate(64);
            channel.read(answer);
            return StandardCharsets.US_ASCII.decode(answer.flip()).toString().contains(" 200 ");
        }
    }
}
