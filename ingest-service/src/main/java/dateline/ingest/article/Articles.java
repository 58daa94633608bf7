package dateline.ingest.article;

import dateline.contract.article.ArticleContent;
import dateline.contract.article.ArticleIds;
import dateline.contract.article.ArticleMessage;
import dateline.contract.article.ArticleView;
import dateline.contract.article.Etag;
import dateline.contract.article.Position;
import dateline.ingest.log.ArticleLog;
import dateline.ingest.log.LogEnd;
import dateline.ingest.problem.Reason;
import dateline.ingest.problem.Refusal;
import dateline.ingest.request.ArticlePost;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// Posting, correcting and retracting. Answers at once what the timeline service knows for sure; all
/// else is appended, and the log decides.
@Singleton
final class Articles {
    private final ArticleLog log;
    private final LogEnd logEnd;
    private final KnownArticles known;

    Articles(ArticleLog log, LogEnd logEnd, KnownArticles known) {
        this.log = log;
        this.logEnd = logEnd;
        this.known = known;
    }

    /// @param expects an entity tag or `*`; null: nothing is expected
    Answer post(ArticlePost post, @Nullable String expects, Sender sender) {
        UUID id = post.articleId();
        Known found = known.find(id);
        if (expects != null) {
            requireMet(id, expects, found);
        }
        return appendUnlessSaid(id, post, expects, sender, found);
    }

    /// @param expects an entity tag or `*`
    Answer put(UUID id, ArticlePost post, String expects, Sender sender) {
        if (post.uri() != null && !ArticleIds.of(post.uri(), post.content()).equals(id)) {
            throw Refusal.of(Reason.INVALID, "The uri is that of another article.");
        }
        Known found = known.findPatiently(id);
        requireMet(id, expects, found);
        ArticlePost named =
                post.uri() == null && found instanceof Known.Found(ArticleView article)
                        ? new ArticlePost(article.uri(), post.id(), post.content(), post.tags())
                        : post;
        return appendUnlessSaid(id, named, expects, sender, found);
    }

    /// @param expects an entity tag or `*`
    Answer retract(UUID id, String expects, Sender sender) {
        Known found = known.findPatiently(id);
        if (found instanceof Known.Found view && view.isRetracted()) {
            throw Refusal.of(
                    Reason.GONE,
                    "It was retracted before.",
                    "ETag",
                    "\"" + view.article().etag() + "\"");
        }
        requireMet(id, expects, found);
        ArticleMessage message =
                new ArticleMessage.Retracted(id, expects, sender.at(), sender.name());
        ArticleView article = received(id, null, null, List.of());
        return new Answer.Received(article, await(log.append(message)));
    }

    /// Appends without asking anybody: for many at once.
    CompletableFuture<Answer.Received> append(ArticlePost post, Sender sender) {
        UUID id = post.articleId();
        return log.append(message(id, post, null, sender))
                .thenApply(position -> new Answer.Received(received(id, post), position));
    }

    private Answer appendUnlessSaid(
            UUID id, ArticlePost post, @Nullable String expects, Sender sender, Known found) {
        if (found instanceof Known.Found view && says(view, post) && isLast(id)) {
            return new Answer.Unchanged(view.article());
        }
        Position position = await(log.append(message(id, post, expects, sender)));
        return new Answer.Received(received(id, post), position);
    }

    /// Whether the article as it stands says just this.
    private static boolean says(Known.Found found, ArticlePost post) {
        ArticleView article = found.article();
        Integer revision = article.revision();
        return !found.isRetracted()
                && revision != null
                && Etag.of(revision, post.content().hash()).equals(article.etag())
                && article.tags().equals(post.tags());
    }

    /// Whether the timeline service has seen the end of the log: another content may stand between
    /// what it tells and what is posted now, and then posting is no repetition but a correction.
    private boolean isLast(UUID id) {
        return logEnd.lastFor(id).filter(known::hasApplied).isPresent();
    }

    private static void requireMet(UUID id, String expects, Known found) {
        switch (found) {
            case Known.Found(ArticleView article) -> {
                if (!Etag.meets(expects, article.etag())) {
                    throw Refusal.of(
                            Reason.STALE, "It has another revision by now: fetch it again.");
                }
            }
            case Known.Unknown _ -> throw Refusal.of(Reason.NOT_FOUND, "No article " + id + ".");
            case Known.Unreachable _ -> {
                // The record carries what it expects; the log decides when it is read.
            }
        }
    }

    private static ArticleMessage message(
            UUID id, ArticlePost post, @Nullable String expects, Sender sender) {
        return new ArticleMessage.Posted(
                id, post.uri(), post.content(), post.tags(), expects, sender.at(), sender.name());
    }

    private static ArticleView received(UUID id, ArticlePost post) {
        return received(id, post.uri(), post.content(), post.tags());
    }

    private static ArticleView received(
            UUID id, @Nullable String uri, @Nullable ArticleContent content, List<String> tags) {
        return new ArticleView(
                id,
                uri,
                null,
                "received",
                null,
                content == null ? null : content.publishedAt(),
                content == null ? null : content.source(),
                content == null ? null : content.title(),
                tags,
                null);
    }

    private static Position await(CompletableFuture<Position> appended) {
        try {
            return appended.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : e;
        }
    }

    /// Who sent it, and when it was received.
    ///
    /// @param name the key's name; null: no keys are in use
    record Sender(@Nullable String name, Instant at) {

        /// Just now, to the millisecond.
        static Sender now(@Nullable String name, InstantSource clock) {
            return new Sender(name, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
    }
}
