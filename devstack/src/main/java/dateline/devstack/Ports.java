package dateline.devstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/// Free loopback ports below the ephemeral range. A client that keeps dialling a stopped server on
/// an ephemeral port can be given that very port as its own, connect to itself and keep the server
/// from coming back.
///
/// A port is free when it is drawn, and another process may take it before its server does: what
/// starts servers does so in [#retried].
public final class Ports {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int TRIES = 5;
    private static final Set<Integer> DRAWN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /// Never the same one twice in this process.
    ///
    /// @throws StackException if a thousand draws found none
    public static int free() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port) && DRAWN.add(port)) {
                return port;
            }
        }
        throw new StackException("no free loopback port between " + LOWEST + " and " + HIGHEST);
    }

    /// Starts something, with other ports again when a port was taken meanwhile.
    ///
    /// @param start draws its ports itself and leaves nothing running when it throws
    static <T> T retried(Supplier<T> start) {
        for (int more = TRIES - 1; ; more--) {
            try {
                return start.get();
            } catch (PortTakenException e) {
                if (more == 0) {
                    throw e;
                }
            }
        }
    }

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
