package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// One construct of the guidelines. A rule looks at a bounded number of tokens. It says what its
/// expressions begin with: words, digits or both; a rule that says neither is never asked to read.
interface Rule {
    /// What derivations call it.
    String name();

    /// Whether an expression of this kind can begin with this word of the lexicon.
    default boolean beginsWith(int word) {
        return false;
    }

    /// Whether it can begin with digits.
    default boolean beginsWithDigits() {
        return false;
    }

    /// Reads an expression that begins here and leaves the cursor behind it; null: there is none, and
    /// where the cursor stands then says nothing.
    @Nullable Reading read(Cursor cursor);
}
