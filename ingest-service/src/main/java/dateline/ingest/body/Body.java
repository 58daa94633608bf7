package dateline.ingest.body;

/// A request's body. What it takes of the budget is given back on closing.
public final class Body implements AutoCloseable {
    private final byte[] bytes;
    private final Runnable giveBack;

    Body(byte[] bytes, Runnable giveBack) {
        this.bytes = bytes;
        this.giveBack = giveBack;
    }

    public byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        giveBack.run();
    }
}
