package dateline.contract.article;

import org.jspecify.annotations.Nullable;

/// The strong entity tag of an article's revision, without its quotes. It follows from the log
/// alone, so that a replay meets the same `expects` as the first reading did.
public final class Etag {
    private static final int HASH_DIGITS = 12;

    private Etag() {}

    /// @param revision 1 for the first
    /// @param contentHash of the revision's content; null: the revision is a retraction
    public static String of(int revision, @Nullable String contentHash) {
        return "r"
                + revision
                + "-"
                + (contentHash == null ? "retracted" : contentHash.substring(0, HASH_DIGITS));
    }

    /// Whether what a record `expects` is met by the article as it stands.
    ///
    /// @param expects an entity tag without quotes, `*` for any revision; null: nothing is expected
    /// @param current the tag of the current revision; null: there is none yet
    public static boolean meets(@Nullable String expects, @Nullable String current) {
        return expects == null
                || current != null && (expects.equals("*") || expects.equals(current));
    }
}
