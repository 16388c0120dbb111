package org.regard.run;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;

/** Which ports are free. */
final class Ports {
    private static final long PAUSE_MILLIS = 250;

    private Ports() {}

    /**
     * Looks for a while, as a server that was just killed may need a moment to let go.
     *
     * @throws CannotStart when something else listens there, or the address is not one of this machine
     */
    static void check(String address, int port, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
                return;
            } catch (UnknownHostException unknown) {
                throw new CannotStart("address.unknown", address);
            } catch (IOException busy) {
                if (System.nanoTime() > end) {
                    throw refusal(address, port, busy);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private static CannotStart refusal(String address, int port, IOException why) {
        var text = String.valueOf(why.getMessage());
        if (text.contains("ermission")) {
            return new CannotStart("port.forbidden", String.valueOf(port));
        }
        return why instanceof BindException && text.contains("assign")
                ? new CannotStart("address.unknown", address)
                : new CannotStart("port.busy", String.valueOf(port));
    }

    static int anyFree() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
