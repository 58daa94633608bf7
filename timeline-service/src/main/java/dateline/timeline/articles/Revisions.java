package dateline.timeline.articles;

import dateline.contract.article.ArticleMessage.Posted;
import dateline.contract.article.ArticleMessage.Retracted;
import dateline.contract.article.Etag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Judges the records of one article in the order of the log: applied, or void. Pure, so that every
/// replay judges the same.
public final class Revisions {
    private Revisions() {}

    /// @param article as the records before left it; null: this is the first
    /// @param contentHash of the posted content
    public static Verdict judge(@Nullable Article article, Posted posted, String contentHash) {
        List<String> tags = posted.tags().stream().distinct().sorted().toList();
        if (article != null
                && (says(article, contentHash, tags) || isLate(article, posted, contentHash))) {
            return new Verdict.Void(article);
        }
        if (!isMet(article, posted.expects())) {
            return new Verdict.Unmet(article);
        }
        return new Verdict.Applied(next(article, posted, contentHash, tags), article == null);
    }

    /// @param article as the records before left it; null: nothing was ever posted
    public static Verdict judge(@Nullable Article article, Retracted retracted) {
        if (article != null && !article.live()) {
            return new Verdict.Void(article);
        }
        if (!isMet(article, retracted.expects())) {
            return new Verdict.Unmet(article);
        }
        if (article == null) {
            return new Verdict.Void(null);
        }
        Article after =
                new Article(
                        article.id(),
                        article.uri(),
                        article.revision() + 1,
                        false,
                        article.contentHash(),
                        article.contents(),
                        article.tags(),
                        article.details());
        return new Verdict.Applied(after, false);
    }

    private static boolean says(Article article, String contentHash, List<String> tags) {
        return article.live()
                && article.contentHash().equals(contentHash)
                && article.tags().equals(tags);
    }

    /// A record that names neither its article nor what it expects may be an old one, sent again; it
    /// must not bring a superseded content back.
    private static boolean isLate(Article article, Posted posted, String contentHash) {
        return article.live()
                && posted.uri() == null
                && posted.expects() == null
                && !article.contentHash().equals(contentHash)
                && article.contents().contains(contentHash);
    }

    private static boolean isMet(@Nullable Article article, @Nullable String expects) {
        return Etag.meets(expects, article == null ? null : article.etag());
    }

    private static Article next(
            @Nullable Article article, Posted posted, String contentHash, List<String> tags) {
        Set<String> contents = new HashSet<>(article == null ? Set.of() : article.contents());
        contents.add(contentHash);
        return new Article(
                posted.id(),
                posted.uri() != null || article == null ? posted.uri() : article.uri(),
                article == null ? 1 : article.revision() + 1,
                true,
                contentHash,
                contents,
                tags,
                Article.Details.of(posted.content()));
    }
}
