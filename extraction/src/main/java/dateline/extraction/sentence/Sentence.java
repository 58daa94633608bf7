package dateline.extraction.sentence;

/// A sentence, with its last mark and closing quotes.
///
/// @param start in UTF-16 indices
/// @param end exclusive
/// @param firstToken its first token
/// @param endToken the token behind its last one
public record Sentence(int start, int end, int firstToken, int endToken) {}
