package dateline.extraction.entity;

import dateline.contract.extraction.Participant;
import org.jspecify.annotations.Nullable;

/// What a noun phrase stands for, after it was resolved inside the article.
///
/// @param name the fullest name in the article; for a description the words without their article
/// @param country ISO 3166-1 alpha-2; null: unknown
/// @param named whether it has a name of its own in the article
/// @param start of the phrase, in code points
/// @param end exclusive
public record Party(
        String name,
        Participant.Kind kind,
        @Nullable String country,
        boolean named,
        int start,
        int end) {

    Party at(int from, int to) {
        return new Party(name, kind, country, named, from, to);
    }
}
