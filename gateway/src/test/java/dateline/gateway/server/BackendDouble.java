package dateline.gateway.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A service behind the gateway: a real HTTP server that answers as it is told and remembers what it
/// was asked.
final class BackendDouble implements AutoCloseable {
    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private volatile Behaviour behaviour = exchange -> answer(exchange, 404, Map.of(), "");

    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    /// @param complete whether the body ended as it should
    record Asked(String method, String uri, Headers headers, byte[] body, boolean complete) {}

    BackendDouble() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void behaves(Behaviour next) {
        behaviour = next;
    }

    void answers(int status, Map<String, String> headers, String body) {
        behaves(exchange -> answer(exchange, status, headers, body));
    }

    void hangs() {
        behaves(_ -> closing.await());
    }

    /// How many requests' heads have arrived.
    int begun() {
        return begun.get();
    }

    List<Asked> asked() {
        return asked;
    }

    Asked onlyAsked() {
        if (asked.size() != 1) {
            throw new AssertionError("asked " + asked.size() + " times: " + asked);
        }
        return asked.getFirst();
    }

    static void answer(HttpExchange exchange, int status, Map<String, String> headers, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        begun.incrementAndGet();
        byte[] body = new byte[0];
        boolean complete = true;
        try {
            body = exchange.getRequestBody().readAllBytes();
        } catch (IOException _) {
            complete = false;
        }
        asked.add(
                new Asked(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        exchange.getRequestHeaders(),
                        body,
                        complete));
        try {
            behaviour.answer(exchange);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
