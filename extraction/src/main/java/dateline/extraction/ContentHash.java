package dateline.extraction;

import dateline.contract.article.ArticleContent;
import org.jspecify.annotations.Nullable;

/// The content's hash for any text whatever: lone surrogates, which JSON's canonical form cannot
/// hold, count as U+FFFD.
final class ContentHash {
    private ContentHash() {}

    static String of(ArticleContent content) {
        return new ArticleContent(
                        wellFormed(content.title()),
                        wellFormed(content.text()),
                        wellFormed(content.html()),
                        wellFormed(content.publishedAt()),
                        wellFormed(content.source()),
                        wellFormed(content.language()))
                .hash();
    }

    private static @Nullable String wellFormed(@Nullable String text) {
        if (text == null || text.codePoints().noneMatch(ContentHash::isSurrogate)) {
            return text;
        }
        StringBuilder formed = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> formed.appendCodePoint(isSurrogate(point) ? 0xFFFD : point));
        return formed.toString();
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
