package dateline.ingest.request;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// The date an article carries: an ISO date, or a date-time with or without its offset.
final class PublishedAt {
    private static final Duration LATITUDE = Duration.ofDays(1);
    private static final int LONGEST = 40;

    private PublishedAt() {}

    /// What is wrong with it; empty: nothing.
    static Optional<String> fault(String text, Instant receivedAt) {
        Optional<Instant> begins = earliest(text);
        if (begins.isEmpty()) {
            return Optional.of("must be an ISO 8601 date or date-time of the years 1 to 9999");
        }
        return begins.get().isAfter(receivedAt.plus(LATITUDE))
                ? Optional.of("lies more than a day after the article was received")
                : Optional.empty();
    }

    /// The earliest instant it can mean, were it written in UTC.
    private static Optional<Instant> earliest(String text) {
        if (text.length() > LONGEST || text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        try {
            if (text.indexOf('T') < 0) {
                return inRange(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            return inRange(
                    hasOffset(text)
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean hasOffset(String text) {
        String time = text.substring(text.indexOf('T'));
        return time.endsWith("Z") || time.indexOf('+') >= 0 || time.indexOf('-') >= 0;
    }

    private static Optional<Instant> inRange(Instant instant) {
        return instant.isBefore(Instant.parse("0001-01-01T00:00:00Z"))
                ? Optional.empty()
                : Optional.of(instant);
    }
}
