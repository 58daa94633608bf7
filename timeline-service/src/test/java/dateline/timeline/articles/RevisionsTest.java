package dateline.timeline.articles;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.article.ArticleContent;
import dateline.contract.article.ArticleMessage;
import dateline.contract.article.ArticleMessage.Posted;
import dateline.contract.article.ArticleMessage.Retracted;
import dateline.contract.article.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RevisionsTest {
    private static final UUID ID = new UUID(1, 2);
    private static final Instant RECEIVED = Instant.EPOCH;

    record Row(String history, String record, String verdict, int revision, boolean live) {}

    static Stream<Row> rows() {
        return spec().lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
                .skip(1)
                .map(line -> line.substring(1).split("\\|"))
                .map(cells ->
                        new Row(
                                cells[0].strip(),
                                cells[1].strip(),
                                cells[2].strip(),
                                Integer.parseInt(cells[3].strip()),
                                cells[4].strip().equals("yes")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void judgesARecordByWhatTheLogSaysBeforeIt(Row row) {
        // Given
        Log log = new Log();
        Arrays.stream(row.history().split(" ")).filter(r -> !r.isEmpty()).forEach(log::add);

        // When
        Verdict verdict = log.add(row.record());

        // Then
        assertThat(verdict.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT))
                .isEqualTo(row.verdict());
        Article article = log.article;
        assertThat(article == null ? 0 : article.revision()).isEqualTo(row.revision());
        assertThat(article != null && article.live()).isEqualTo(row.live());
    }

    @Test
    void theLedgerJudgesEachArticleByItsOwnRecords() {
        Ledger ledger = new Ledger(Map.of());
        Posted one = posted(ID, "A", null, null, List.of());
        Posted other = posted(new UUID(3, 4), "B", null, null, List.of());

        ledger.add(new Position(0, 1), one);
        ledger.add(new Position(0, 2), other);
        ledger.add(new Position(0, 3), one);

        assertThat(ledger.applied()).extracting(e -> e.position().offset()).containsExactly(1L, 2L);
        assertThat(ledger.changed()).containsOnlyKeys(ID, new UUID(3, 4));
    }

    /// The records of one article, read one by one.
    private static final class Log {
        private @Nullable Article article;
        private final List<String> etags = new ArrayList<>();

        Verdict add(String record) {
            ArticleMessage message = message(record);
            Verdict verdict =
                    switch (message) {
                        case Posted posted ->
                                Revisions.judge(article, posted, posted.content().hash());
                        case Retracted retracted -> Revisions.judge(article, retracted);
                    };
            if (verdict instanceof Verdict.Applied applied) {
                article = applied.after();
                etags.add(applied.after().etag());
            }
            return verdict;
        }

        private ArticleMessage message(String record) {
            String expects = expects(record);
            String bare = record.replaceAll("!.*", "");
            if (bare.equals("-")) {
                return new Retracted(ID, expects, RECEIVED, null);
            }
            String uri = bare.endsWith("@uri") ? "https://example.org/a" : null;
            List<String> parts = Arrays.asList(bare.replace("@uri", "").split("\\+"));
            return posted(ID, parts.getFirst(), uri, expects, parts.subList(1, parts.size()));
        }

        private @Nullable String expects(String record) {
            if (record.endsWith("!*")) {
                return "*";
            }
            if (record.endsWith("!old")) {
                return etags.isEmpty() ? "r1-000000000000" : etags.getFirst();
            }
            return record.endsWith("!e") ? etags.getLast() : null;
        }
    }

    private static Posted posted(
            UUID id,
            String text,
            @Nullable String uri,
            @Nullable String expects,
            List<String> tags) {
        ArticleContent content = new ArticleContent(null, text, null, null, null, null);
        return new Posted(id, uri, content, tags, expects, RECEIVED, null);
    }

    private static String spec() {
        try (var in = RevisionsTest.class.getResourceAsStream("/spec/revisions.md")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
