package dateline.cli;

import org.jspecify.annotations.Nullable;

/// A line of input that nothing can be made of; the message says why.
final class BadLineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadLineException(String message) {
        super(message);
    }

    BadLineException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
