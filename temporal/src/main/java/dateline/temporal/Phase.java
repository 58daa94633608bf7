package dateline.temporal;

/// Which part of an event the words date: "wrapped up on Tuesday" dates its end, "from Monday" its start.
public enum Phase {
    WHOLE,
    START,
    END
}
