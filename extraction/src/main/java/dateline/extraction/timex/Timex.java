package dateline.extraction.timex;

import dateline.contract.extraction.TimexType;
import org.jspecify.annotations.Nullable;

/// A time expression and what it says.
///
/// @param start in UTF-16 indices
/// @param end exclusive
/// @param firstToken its first token
/// @param endToken the token behind its last one
/// @param sentence which of the sentences given, from 0
/// @param mod null: none
/// @param rule the name of the rule that read it
public record Timex(
        int start,
        int end,
        int firstToken,
        int endToken,
        int sentence,
        TimexType type,
        Meaning meaning,
        @Nullable Mod mod,
        String rule) {}
