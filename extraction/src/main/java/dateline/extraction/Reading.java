package dateline.extraction;

import dateline.contract.article.ArticleIds;
import dateline.contract.extraction.Dct;
import dateline.contract.extraction.Mention;
import dateline.contract.extraction.Span;
import dateline.contract.extraction.Timex;
import dateline.contract.extraction.Trigger;
import dateline.extraction.dating.Dated;
import dateline.extraction.dating.Dating;
import dateline.extraction.entity.Cast;
import dateline.extraction.entity.Name;
import dateline.extraction.entity.Nature;
import dateline.extraction.mention.MentionReader;
import dateline.extraction.mention.Telling;
import dateline.extraction.resolve.DocumentTime;
import dateline.extraction.resolve.ResolvedTimex;
import dateline.extraction.resolve.TimexResolver;
import dateline.extraction.sentence.Region;
import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.SentenceSplitter;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.source.CodePoints;
import dateline.extraction.source.Page;
import dateline.extraction.source.Zone;
import dateline.extraction.source.ZoneKind;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Phrases;
import dateline.extraction.tagging.Tagged;
import dateline.extraction.timex.TimexScanner;
import dateline.temporal.Evidence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The stages behind the page, one after the other.
record Reading(List<Timex> timexes, List<Mention> mentions) {
    static final Reading NOTHING = new Reading(List.of(), List.of());
    private static final int LONGEST_QUOTE = 1_000;
    private static final int MOST_TOKENS = 160;
    private static final int LEAST_SALIENCE = 4;

    static Reading of(Page page, UUID articleId) {
        Tokens tokens = Tokens.of(page.points().flat());
        List<Zone> telling = page.zones().stream().filter(zone -> zone.kind().telling()).toList();
        List<Sentence> sentences = bounded(sentences(tokens, telling), tokens);
        List<Zone> dating = page.zones().stream().filter(zone -> zone.kind().dated()).toList();
        List<Sentence> dateable = sentences(tokens, dating);
        DocumentTime documentTime = documentTime(page.dct());
        List<ResolvedTimex> timexes =
                TimexResolver.resolve(
                        tokens, dateable, TimexScanner.scan(tokens, dateable), documentTime);
        BitSet times = tokensOf(timexes, tokens);
        Tagged tagged = Tagged.of(tokens, sentences);
        List<Name> names = Cast.names(tagged, sentences, times);
        BitSet inner = new BitSet();
        names.forEach(name -> inner.set(name.firstToken() + 1, name.endToken()));
        joinPlaces(names, tokens, inner);
        List<List<Phrase>> phrases =
                sentences.stream()
                        .map(sentence -> Phrases.of(tagged, times, inner, sentence))
                        .toList();
        Cast cast = Cast.of(tagged, sentences, names, phrases);
        List<Telling> tellings =
                MentionReader.read(
                        tagged, sentences, kinds(sentences, telling), phrases, cast, times);
        List<Dated> dated =
                Dating.date(tagged, sentences, inside(timexes, sentences), tellings, documentTime);
        return new Reading(
                timexes.stream().map(timex -> timex(page.points(), timex)).toList(),
                new Writer(page.points(), tokens, articleId).mentions(dated));
    }

    /// "Paris, France" is one place.
    private static void joinPlaces(List<Name> names, Tokens tokens, BitSet inner) {
        for (int at = 1; at < names.size(); at++) {
            Name before = names.get(at - 1);
            Name name = names.get(at);
            boolean places =
                    before.nature() == Nature.PLACE
                            && (name.nature() == Nature.COUNTRY || name.nature() == Nature.PLACE)
                            && name.firstToken() == before.endToken() + 1
                            && tokens.isSymbol(before.endToken(), ',');
            if (places) {
                inner.set(before.endToken(), name.endToken());
            }
        }
    }

    private static List<Sentence> sentences(Tokens tokens, List<Zone> zones) {
        return SentenceSplitter.split(
                tokens, zones.stream().map(zone -> new Region(zone.start(), zone.end())).toList());
    }

    /// Those that stand in these sentences; both in the order of the text.
    private static List<ResolvedTimex> inside(
            List<ResolvedTimex> timexes, List<Sentence> sentences) {
        List<ResolvedTimex> inside = new ArrayList<>();
        int sentence = 0;
        for (ResolvedTimex timex : timexes) {
            while (sentence < sentences.size() && sentences.get(sentence).end() <= timex.start()) {
                sentence++;
            }
            if (sentence < sentences.size() && sentences.get(sentence).start() <= timex.start()) {
                inside.add(timex);
            }
        }
        return inside;
    }

    /// No sentence of a person's is this long; cut into pieces it costs linear time.
    private static List<Sentence> bounded(List<Sentence> sentences, Tokens tokens) {
        List<Sentence> bounded = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            for (int from = sentence.firstToken();
                    from < sentence.endToken();
                    from += MOST_TOKENS) {
                int end = Math.min(sentence.endToken(), from + MOST_TOKENS);
                bounded.add(new Sentence(tokens.start(from), tokens.end(end - 1), from, end));
            }
        }
        return bounded;
    }

    private static DocumentTime documentTime(Dct dct) {
        if (dct.date() == null || dct.candidates().isEmpty()) {
            return DocumentTime.unknown();
        }
        Dct.Candidate chosen = dct.candidates().getFirst();
        String quote = chosen.quote() == null ? "" : chosen.quote();
        return new DocumentTime(
                dct.date(), new Evidence(quote, chosen.start(), chosen.end(), chosen.rule()));
    }

    private static BitSet tokensOf(List<ResolvedTimex> timexes, Tokens tokens) {
        BitSet times = new BitSet();
        int token = 0;
        for (ResolvedTimex timex : timexes) {
            while (token < tokens.size() && tokens.end(token) <= timex.start()) {
                token++;
            }
            while (token < tokens.size() && tokens.start(token) < timex.end()) {
                times.set(token++);
            }
        }
        return times;
    }

    private static List<ZoneKind> kinds(List<Sentence> sentences, List<Zone> zones) {
        List<ZoneKind> kinds = new ArrayList<>();
        int zone = 0;
        for (Sentence sentence : sentences) {
            while (zones.get(zone).end() < sentence.end()) {
                zone++;
            }
            kinds.add(zones.get(zone).kind());
        }
        return kinds;
    }

    private static Timex timex(CodePoints points, ResolvedTimex timex) {
        return new Timex(
                timex.start(),
                timex.end(),
                points.slice(timex.start(), timex.end()),
                timex.type(),
                timex.value(),
                timex.mod(),
                timex.edtf(),
                timex.rule(),
                timex.anchor(),
                timex.rejected());
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

        List<Mention> mentions(List<Dated> dated) {
            return dated.stream()
                    .map(this::weighed)
                    .filter(this::isSalient)
                    .map(this::mention)
                    .toList();
        }

        private Dated weighed(Dated dated) {
            return dated.own() ? dated.with(dated.telling().and("own date", 1)) : dated;
        }

        private boolean isSalient(Dated dated) {
            return dated.telling().score() >= LEAST_SALIENCE;
        }

        private Mention mention(Dated dated) {
            Telling telling = dated.telling();
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
                    telling.title(),
                    dated.when(),
                    dated.constraints(),
                    dated.derivation(),
                    dated.conflict(),
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
