package dateline.extraction;

import dateline.contract.article.ArticleIds;
import dateline.contract.extraction.Mention;
import dateline.contract.extraction.Span;
import dateline.contract.extraction.Timex;
import dateline.contract.extraction.Trigger;
import dateline.extraction.entity.Cast;
import dateline.extraction.mention.MentionReader;
import dateline.extraction.mention.Telling;
import dateline.extraction.sentence.Region;
import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.SentenceSplitter;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.source.CodePoints;
import dateline.extraction.source.Page;
import dateline.extraction.tagging.Tagged;
import dateline.temporal.Derivation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The stages behind the page, one after the other.
record Reading(List<Timex> timexes, List<Mention> mentions) {
    static final Reading NOTHING = new Reading(List.of(), List.of());
    private static final int LONGEST_QUOTE = 1_000;

    static Reading of(Page page, UUID articleId) {
        String text = page.points().flat();
        List<Region> regions =
                page.zones().stream()
                        .filter(zone -> zone.kind().telling())
                        .map(zone -> new Region(zone.start(), zone.end()))
                        .toList();
        Tokens tokens = Tokens.of(text);
        List<Sentence> sentences = SentenceSplitter.split(tokens, regions);
        Tagged tagged = Tagged.of(tokens, sentences);
        Cast cast = Cast.of(tagged, sentences);
        List<Telling> tellings = MentionReader.read(tagged, sentences, cast);
        return new Reading(
                List.of(), new Writer(page.points(), tokens, articleId).mentions(tellings));
    }

    /// Gives tellings their ids, quotes and titles.
    private static final class Writer {
        private final CodePoints points;
        private final Tokens tokens;
        private final UUID articleId;
        private final Map<String, Integer> seen = new HashMap<>();

        Writer(CodePoints points, Tokens tokens, UUID articleId) {
            this.points = points;
            this.tokens = tokens;
            this.articleId = articleId;
        }

        List<Mention> mentions(List<Telling> tellings) {
            List<Mention> mentions = new ArrayList<>();
            tellings.forEach(telling -> mentions.add(mention(telling)));
            return mentions;
        }

        private Mention mention(Telling telling) {
            int start = tokens.start(telling.firstToken());
            int end = tokens.end(telling.endToken() - 1);
            Span span = quoteSpan(telling.sentence(), start, end);
            String quote = points.slice(span.start(), span.end());
            String trigger = points.slice(start, end);
            return new Mention(
                    id(quote, trigger, telling),
                    span,
                    quote,
                    new Trigger(start, end, trigger, telling.lemma()),
                    telling.type(),
                    quote.length() > 80 ? quote.substring(0, 80) : quote,
                    null,
                    List.of(),
                    new Derivation(List.of()),
                    List.of(),
                    telling.participants(),
                    telling.place(),
                    telling.factuality(),
                    telling.attribution(),
                    telling.salience(),
                    telling.background());
        }

        /// Hash of article, sentence text, trigger text, type and n-th such in the article.
        private UUID id(String quote, String trigger, Telling telling) {
            String key = quote + '\u001f' + trigger + '\u001f' + telling.type().name();
            int nth = seen.merge(key, 1, Integer::sum);
            return ArticleIds.version5(articleId, key + '\u001f' + nth);
        }

        private static Span quoteSpan(Sentence sentence, int start, int end) {
            if (sentence.end() - sentence.start() <= LONGEST_QUOTE) {
                return new Span(sentence.start(), sentence.end());
            }
            int room = Math.max(0, LONGEST_QUOTE - (end - start)) / 2;
            int from = Math.max(sentence.start(), start - room);
            return new Span(from, Math.min(sentence.end(), from + LONGEST_QUOTE));
        }
    }
}
