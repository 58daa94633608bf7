package dateline.timeline.store;

import org.jspecify.annotations.Nullable;

/// The days of an event, as days since 1970-01-01.
///
/// @param earliest null: unbounded, or the year is unknown
/// @param latest null: unbounded, or the year is unknown
/// @param lasting it took all the days, not one of them
public record Span(@Nullable Integer earliest, @Nullable Integer latest, boolean lasting) {}
