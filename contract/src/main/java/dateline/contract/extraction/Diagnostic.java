package dateline.contract.extraction;

/// Something the reader of an extraction should know.
///
/// @param code stable and short: `language-unsupported`, `mentions-cut`, …
public record Diagnostic(String code, String detail) {}
