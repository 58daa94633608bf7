package dateline.devstack;

/// A server ended because another process has the port that was drawn for it.
final class PortTakenException extends StackException {
    private static final long serialVersionUID = 1L;

    PortTakenException(String message) {
        super(message);
    }
}
