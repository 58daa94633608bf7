package dateline.timeline.store;

import dateline.contract.extraction.Extraction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an article brings to the timeline now.
///
/// @param live false: it is retracted
/// @param extraction of the current content by the best extractor; null: there is none yet, or the
///     article is retracted
/// @param wasMerged whether an extraction of it was in the timeline before
public record Standing(
        UUID articleId, boolean live, @Nullable Extraction extraction, boolean wasMerged) {}
