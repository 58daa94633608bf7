package dateline.extraction.mention;

import dateline.extraction.entity.Cast;
import dateline.extraction.sentence.Sentence;
import dateline.extraction.source.ZoneKind;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tagged;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Finds what a text tells of.
public final class MentionReader {
    private final Tagged tagged;
    private final Cast cast;
    private final BitSet times;
    private final List<Telling> tellings = new ArrayList<>();
    private boolean quoteOpen;

    private MentionReader(Tagged tagged, Cast cast, BitSet times) {
        this.tagged = tagged;
        this.cast = cast;
        this.times = times;
    }

    /// All tellings, in the order of the text.
    ///
    /// @param zones of each sentence
    /// @param phrases of each sentence
    /// @param times the tokens of time expressions
    public static List<Telling> read(
            Tagged tagged,
            List<Sentence> sentences,
            List<ZoneKind> zones,
            List<List<Phrase>> phrases,
            Cast cast,
            BitSet times) {
        MentionReader reader = new MentionReader(tagged, cast, times);
        int number = 0;
        for (int at = 0; at < sentences.size(); at++) {
            boolean newParagraph =
                    at == 0 || sentences.get(at).start() - sentences.get(at - 1).end() > 1;
            reader.quoteOpen &= !newParagraph;
            reader.read(sentences.get(at), zones.get(at), number, phrases.get(at));
            number += zones.get(at) == ZoneKind.PARAGRAPH ? 1 : 0;
        }
        return Repetition.without(reader.tellings);
    }

    private void read(Sentence sentence, ZoneKind zone, int number, List<Phrase> phrases) {
        SentenceView view =
                new SentenceView(tagged, cast, sentence, zone, number, phrases, times, quoteOpen);
        quoteOpen = view.endsQuoted();
        List<Telling> here = new ArrayList<>(new VerbTellings(view, cast).read());
        here.addAll(new NounTellings(view, cast).read());
        here.sort(Comparator.comparingInt(Telling::firstToken));
        tellings.addAll(here);
    }
}
