package org.workrules.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of this machine. */
public final class Ports {

    private static final int LOWEST = 20000;
    private static final int HIGHEST = 32000;
    private static final int ATTEMPTS = 1000;

    private Ports() {
    }

    /** The port asked for, or a free one for 0. */
    static int orFree(int port) {
        return port == 0 ? free() : port;
    }

    /**
     * A port nobody listens on now, below those the system gives to outgoing connections: a client that keeps asking a server
     * that is away could otherwise be given the server's own port, and keep the server out.
     *
     * @throws LocalFailure when the machine has none
     */
    public static int free() {
        return ThreadLocalRandom.current().ints(ATTEMPTS, LOWEST, HIGHEST).filter(Ports::isFree).findFirst()
                .orElseThrow(() -> new LocalFailure("This machine has no free TCP port between " + LOWEST + " and " + HIGHEST + "."));
    }

    /** Whether nobody listens on this port. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Refuses to go on when somebody listens on this port.
     *
     * @param port the port
     * @param part the part that needs it
     * @throws LocalFailure naming port and part
     */
    static void require(int port, String part) {
        if (!isFree(port)) {
            throw new LocalFailure("Port " + port + ", which " + part + " needs, is taken by another process; stop that process and try again.");
        }
    }
}
