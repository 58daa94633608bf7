package dateline.ingest.body;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.CompletableFuture;

/// Puts the pieces of a body together, on the event loop, up to a limit.
final class BodyCollector {
    private final Buffer pieces = Buffer.buffer();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final int limit;

    BodyCollector(int limit) {
        this.limit = limit;
    }

    CompletableFuture<byte[]> whole() {
        return whole;
    }

    void listenTo(HttpServerRequest request) {
        if (request.isEnded()) {
            end();
            return;
        }
        request.exceptionHandler(whole::completeExceptionally);
        request.endHandler(_ -> end());
        request.handler(piece -> {
            if (!add(piece)) {
                request.pause();
            }
        });
        request.resume();
        // A client that left before the handlers were there is not told of again.
        if (request.response().closed()) {
            whole.completeExceptionally(new Left());
        }
    }

    /// Whether there was room for it.
    boolean add(Buffer piece) {
        if (pieces.length() + piece.length() > limit) {
            whole.completeExceptionally(new Overrun());
            return false;
        }
        pieces.appendBuffer(piece);
        return true;
    }

    void end() {
        whole.complete(pieces.getBytes());
    }

    /// The body is longer than the limit.
    static final class Overrun extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// The client left before the body was whole.
    static final class Left extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
