package dateline.gateway.proxy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `Prefer: wait=N` (RFC 7240): how long the client would wait for what it posts to be visible.
final class Wait {
    static final int MAX_SECONDS = 60;

    private static final Pattern WAIT =
            Pattern.compile("\\s*wait\\s*=\\s*\"?([0-9]{1,9})\"?\\s*", Pattern.CASE_INSENSITIVE);

    private Wait() {}

    /// The first wait that is named, in seconds, at most 60; empty: none is. What is not understood
    /// is passed over, as the RFC asks.
    static OptionalInt seconds(List<String> prefer) {
        return prefer.stream()
                .flatMap(header -> Arrays.stream(header.split("[,;]")))
                .map(WAIT::matcher)
                .filter(Matcher::matches)
                .mapToInt(wait -> Math.min(MAX_SECONDS, Integer.parseInt(wait.group(1))))
                .findFirst();
    }
}
