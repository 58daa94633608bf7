package dateline.extraction.tagging;

import org.jspecify.annotations.Nullable;

/// A noun phrase: "his Russian counterpart Vladimir Putin".
///
/// @param from its first token
/// @param end the token behind it
/// @param head its main noun or name
/// @param preposition the preposition that governs it; −1: none
/// @param possessor the phrase before its "'s"; null: none
/// @param joined the phrase before it in a list ("Xi and Putin"); null: none
public record Phrase(
        int from,
        int end,
        int head,
        int preposition,
        @Nullable Phrase possessor,
        @Nullable Phrase joined) {

    /// Whether no preposition governs it, so that it can be a subject or an object.
    public boolean bare() {
        return preposition < 0;
    }
}
