package org.workrules.gateway.entrance;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells the house's own network from the world: this machine and private addresses, when no proxy stands between. */
final class HouseNetwork {

    private static final int UNIQUE_LOCAL_MASK = 0xfe;
    private static final int UNIQUE_LOCAL = 0xfc;

    private HouseNetwork() {
    }

    static boolean holds(HttpServerRequest request) {
        SocketAddress peer = request.connection().remoteAddress();
        boolean proxied = request.headers().contains("X-Forwarded-For") || request.headers().contains("Forwarded");
        return !proxied && peer != null && holds(peer.hostAddress());
    }

    static boolean holds(String address) {
        byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return false;
        }
        try {
            InetAddress inet = InetAddress.getByAddress(bytes);
            return inet.isLoopbackAddress() || inet.isSiteLocalAddress() || inet.isLinkLocalAddress()
                    || bytes.length == 16 && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
        } catch (UnknownHostException impossible) {
            return false;
        }
    }
}
