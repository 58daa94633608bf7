package dateline.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/// A body that ends in an error when it is longer than it may be: its length need not have been said
/// beforehand.
final class BoundedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private final long maxBytes;
    private long seen;
    private @Nullable Handler<Throwable> onError;

    BoundedBody(ReadStream<Buffer> source, long maxBytes) {
        this.source = source;
        this.maxBytes = maxBytes;
    }

    /// All of it.
    Future<Buffer> collect() {
        Promise<Buffer> whole = Promise.promise();
        Buffer collected = Buffer.buffer();
        exceptionHandler(whole::tryFail);
        endHandler(_ -> whole.tryComplete(collected));
        handler(collected::appendBuffer);
        resume();
        return whole.future();
    }

    /// The body is over the limit.
    static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLongException() {
            super("body over the limit", null, false, false);
        }
    }

    @Override
    public BoundedBody handler(@Nullable Handler<Buffer> handler) {
        if (handler == null) {
            source.handler(null);
        } else {
            source.handler(buffer -> count(buffer, handler));
        }
        return this;
    }

    private void count(Buffer buffer, Handler<Buffer> next) {
        boolean within = seen <= maxBytes;
        seen += buffer.length();
        if (seen <= maxBytes) {
            next.handle(buffer);
        } else if (within && onError != null) {
            onError.handle(new TooLongException());
        }
    }

    @Override
    public BoundedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onError = handler;
        source.exceptionHandler(handler == null ? _ -> {} : handler);
        return this;
    }

    @Override
    public BoundedBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public BoundedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public BoundedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public BoundedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
