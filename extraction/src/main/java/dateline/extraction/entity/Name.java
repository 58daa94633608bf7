package dateline.extraction.entity;

import org.jspecify.annotations.Nullable;

/// A name as it stands at one place.
///
/// @param firstToken its first token, titles left out
/// @param endToken the token behind it
/// @param nature what it stands for
/// @param name the fullest form in the article, or the list's form
/// @param country ISO 3166-1 alpha-2 of a country, city or demonym; null: unknown
public record Name(
        int firstToken, int endToken, Nature nature, String name, @Nullable String country) {
    Name as(Nature other, String fullest) {
        return new Name(firstToken, endToken, other, fullest, country);
    }
}
