package shop.weft.payments.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds a port to listen on. */
final class FreePort {

    private FreePort() {}

    /** The preferred port if it is free, or any other; 0 prefers none. */
    static int like(int preferred) {
        try (var socket = new ServerSocket(preferred, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            if (preferred == 0) {
                throw new UncheckedIOException(taken);
            }
            return like(0);
        }
    }
}
