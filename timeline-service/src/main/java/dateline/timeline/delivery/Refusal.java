package dateline.timeline.delivery;

import dateline.contract.article.ArticleMessage;
import dateline.contract.extraction.Extraction;
import dateline.contract.message.Inbound.Readable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A record that can never be written, and what is known of it all the same.
///
/// @param reason in plain words, without the article's own
record Refusal(Delivery delivery, String reason) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final char KEY_SEPARATOR = ':';

    /// Stands for an extractor that said nothing readable: any other is a better one.
    private static final int NO_EXTRACTOR = 0;

    /// The article it is about; null: that cannot be read.
    @Nullable UUID articleId() {
        return switch (delivery.inbound()) {
            case Readable<?>(ArticleMessage message, _) -> message.id();
            case Readable<?>(Extraction extraction, _) -> extraction.articleId();
            default -> idIn(delivery.key());
        };
    }

    /// What stands for the extraction that was refused; empty: nothing tells which content it was of.
    Optional<Extraction> extraction() {
        if (delivery.inbound() instanceof Readable<?>(Extraction e, _)) {
            return failed(e.articleId(), e.contentHash(), e.extractor());
        }
        UUID articleId = articleId();
        String key = delivery.key();
        int separator = key == null ? -1 : key.indexOf(KEY_SEPARATOR);
        return articleId == null || key == null || separator < 0
                ? Optional.empty()
                : failed(articleId, key.substring(separator + 1), NO_EXTRACTOR);
    }

    private Optional<Extraction> failed(UUID articleId, String contentHash, int extractor) {
        return HASH.matcher(contentHash).matches()
                ? Optional.of(Extraction.failed(articleId, contentHash, extractor, reason))
                : Optional.empty();
    }

    private static @Nullable UUID idIn(@Nullable String key) {
        if (key == null) {
            return null;
        }
        int separator = key.indexOf(KEY_SEPARATOR);
        try {
            return UUID.fromString(separator < 0 ? key : key.substring(0, separator));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
