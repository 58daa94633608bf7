package dateline.contract.extraction;

/// The words that tell of the event.
///
/// @param lemma the base form that merging compares
public record Trigger(int start, int end, String text, String lemma) {}
