package dateline.ingest.extract;

import dateline.contract.article.ArticleContent;
import dateline.contract.extraction.Dct;
import dateline.contract.extraction.Extraction;
import dateline.contract.extraction.Sketch;
import dateline.extraction.Extractor;
import dateline.ingest.IngestConfig;
import dateline.ingest.problem.Reason;
import dateline.ingest.problem.Refusal;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Extracts on threads of its own, one a core: it is work for a processor, and on virtual threads it
/// would keep the processor from everybody else until it is done.
@Singleton
final class Extractions {
    private static final Logger LOG = Logger.getLogger(Extractions.class);

    private final ContentExtractor extractor;
    private final Semaphore waiting;
    private final ExecutorService cores =
            Executors.newFixedThreadPool(
                    Runtime.getRuntime().availableProcessors(),
                    Thread.ofPlatform().daemon().name("extract-", 0).factory());

    Extractions(ContentExtractor extractor, IngestConfig config) {
        this.extractor = extractor;
        this.waiting = new Semaphore(config.extraction().waiting());
    }

    /// For somebody who waits.
    ///
    /// @throws Refusal if too many wait already
    CompletableFuture<Extraction> onRequest(
            @Nullable String id, UUID articleId, ArticleContent content) {
        if (!waiting.tryAcquire()) {
            throw Refusal.forNow(Reason.BUSY, "Too many extractions are waiting.", null);
        }
        return submit(id, articleId, content).whenComplete((_, _) -> waiting.release());
    }

    /// For the log, whose reader sees to it that only a few are under way.
    CompletableFuture<Extraction> submit(
            @Nullable String id, UUID articleId, ArticleContent content) {
        return CompletableFuture.supplyAsync(() -> extract(id, articleId, content), cores);
    }

    /// What is told where nothing can be extracted.
    static Extraction failed(
            @Nullable String id, UUID articleId, ArticleContent content, String problem) {
        return new Extraction(
                id,
                articleId,
                content.hash(),
                Extractor.VERSION,
                problem,
                "und",
                null,
                null,
                content.source(),
                new Dct(null, "unknown", List.of()),
                List.of(),
                new Sketch(0, List.of()),
                List.of(),
                List.of(),
                0,
                List.of());
    }

    /// The extractor is built not to fail; if it does, the article says so and the log goes on.
    private Extraction extract(@Nullable String id, UUID articleId, ArticleContent content) {
        try {
            return extractor.extract(id, articleId, content);
        } catch (RuntimeException | StackOverflowError e) {
            // Not its message: that may quote the article.
            LOG.errorf("Extraction of article %s failed: %s", articleId, whereOf(e));
            String problem = "the extractor failed: " + e.getClass().getSimpleName();
            return failed(id, articleId, content, problem);
        }
    }

    private static String whereOf(Throwable failure) {
        return failure.getClass().getName()
                + Stream.of(failure.getStackTrace())
                        .limit(10)
                        .map(frame -> " at " + frame)
                        .collect(Collectors.joining());
    }

    @PreDestroy
    void close() {
        cores.shutdownNow();
    }
}
