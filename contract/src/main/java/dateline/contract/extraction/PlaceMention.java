package dateline.contract.extraction;

import org.jspecify.annotations.Nullable;

/// Where it happened.
///
/// @param country ISO 3166-1 alpha-2; null: unknown or more than one
public record PlaceMention(
        String text, String name, @Nullable String country, int start, int end) {}
