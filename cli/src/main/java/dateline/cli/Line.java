package dateline.cli;

/// One line of input, counted from 1.
sealed interface Line {
    long number();

    record Readable(long number, String text) implements Line {}

    /// @param reason said to the user
    record Unreadable(long number, String reason) implements Line {}
}
