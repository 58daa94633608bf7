package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// One construct of the guidelines. A rule looks at a bounded number of tokens.
interface Rule {
    /// What derivations call it.
    String name();

    /// Whether an expression of this kind can begin with this word of the lexicon.
    boolean beginsWith(int word);

    /// Whether it can begin with digits.
    boolean beginsWithDigits();

    /// Reads an expression that begins here and leaves the cursor behind it; null: there is none, and
    /// where the cursor stands then says nothing.
    @Nullable Reading read(Cursor cursor);
}
