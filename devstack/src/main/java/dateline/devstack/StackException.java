package dateline.devstack;

/// Something outside this program keeps the stack from running; the message is one line for a person.
public class StackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
