package org.workrules.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
public final class Ports {

    private Ports() {
    }

    /** The port asked for, or a free one for 0. */
    static int orFree(int port) {
        return port == 0 ? free() : port;
    }

    /**
     * A port nobody listens on now.
     *
     * @throws LocalFailure when the machine gives none
     */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LocalFailure("This machine gives no free TCP port.", e);
        }
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
