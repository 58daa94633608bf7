package dateline.timeline.waiting;

/// As many as may wait do so already.
public final class TooManyWaitersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyWaitersException() {
        super("too many wait already");
    }
}
