package dateline.extraction.sentence;

/// What a token is made of.
public enum TokenKind {
    /// Letters, with inner apostrophes ("o'clock"); or letters that dots part ("p.m.", "U.S.").
    WORD,
    /// Digits, with thousands separators and a decimal fraction ("1,500.5").
    NUMBER,
    /// The clitic "'s".
    POSSESSIVE,
    /// Any other single character.
    SYMBOL
}
