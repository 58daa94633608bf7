package dateline.extraction.resolve;

import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.TokenKind;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.sentence.WordTable;
import dateline.extraction.timex.Meaning;
import dateline.extraction.timex.Measure;
import dateline.extraction.timex.Reach;
import dateline.extraction.timex.Timex;
import dateline.extraction.timex.TimexScanner;
import dateline.temporal.Granularity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives the time expressions of one text their values, in the order of the text.
public final class TimexResolver {
    private static final WordTable ARTICLE = new WordTable(List.of("the"));
    private static final WordTable TOWARDS =
            new WordTable(
                    List.of(
                            "in at for before until of during after by with on and or the"
                                    .split(" ")));
    private static final WordTable COMPARING = new WordTable(List.of("compared", "from"));
    private static final int FARTHEST_AMOUNT = 16;
    private static final int FARTHEST_SAYING = 3;
    private static final WordTable SAYING =
            new WordTable(
                    List.of(
                            ("said says told reported announced confirmed added wrote according"
                                            + " stated")
                                    .split(" ")));
    private static final WordTable TRADED =
            new WordTable(List.of("contract", "contracts", "delivery", "futures"));
    private static final WordTable MOVING = new WordTable(List.of("in"));

    private final Tokens tokens;
    private final List<Sentence> sentences;
    private final DocumentTime documentTime;
    private final @Nullable LocalDate dct;
    private final boolean yearKnown;
    private final Genre genre;
    private final Tense tense;
    private final Told told = new Told();
    private final YearFrames frames;

    private TimexResolver(
            Tokens tokens,
            List<Sentence> sentences,
            List<Timex> timexes,
            DocumentTime documentTime) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.documentTime = documentTime;
        this.dct = Scene.dct(documentTime);
        this.yearKnown = documentTime.date() != null && documentTime.date().year() != null;
        this.genre = Genre.of(timexes, yearKnown && dct != null ? dct.getYear() : null);
        this.tense = new Tense(tokens);
        this.frames = new YearFrames(tokens, sentences);
    }

    /// The same expressions with their values.
    ///
    /// @param sentences those the expressions were found in
    public static List<ResolvedTimex> resolve(
            Tokens tokens,
            List<Sentence> sentences,
            List<Timex> timexes,
            DocumentTime documentTime) {
        TimexResolver resolver = new TimexResolver(tokens, sentences, timexes, documentTime);
        List<ResolvedTimex> resolved = new ArrayList<>(timexes.size());
        for (Timex timex : timexes) {
            if (resolver.genre == Genre.NARRATIVE
                    || !timex.rule().equals(TimexScanner.HISTORY_WORD)) {
                resolved.add(resolver.resolve(timex));
            }
        }
        return List.copyOf(resolved);
    }

    private ResolvedTimex resolve(Timex timex) {
        boolean naming = isNaming(timex);
        Direction direction = direction(timex, naming);
        Scene scene =
                new Scene(
                        dct,
                        yearKnown,
                        told,
                        genre,
                        direction,
                        isComparing(timex),
                        naming,
                        frames.of(timex));
        Resolution resolution = new Values(scene).of(timex.meaning());
        tell(timex, resolution, direction);
        Point point = resolution.point();
        frames.add(timex, point);
        String edtf = point == null ? null : EdtfWriter.write(point);
        String quote = tokens.text().substring(timex.start(), timex.end());
        ConstraintWriter constraints =
                new ConstraintWriter(
                        documentTime, scene, quote, timex.start(), timex.end(), timex.rule());
        return new ResolvedTimex(
                timex.start(),
                timex.end(),
                timex.type(),
                resolution.value(),
                timex.mod() == null ? null : timex.mod().name(),
                edtf,
                point == null ? null : point.first(),
                point == null ? null : point.last(),
                point == null ? Granularity.SPAN : point.grain().granularity(),
                constraints.write(timex.meaning(), point),
                timex.rule(),
                resolution.anchor(),
                resolution.rejected());
    }

    /// Where the verbs point; what is named by its date ("the Nov. 5 attack") is over if they are silent.
    private Direction direction(Timex timex, boolean naming) {
        Sentence sentence = sentences.get(timex.sentence());
        Direction verbs = tense.around(sentence, timex.firstToken(), timex.endToken());
        if (verbs == Direction.FUTURE && isObject(timex, sentence)) {
            return Direction.PAST;
        }
        if (isTraded(timex, sentence)) {
            return Direction.FUTURE;
        }
        return verbs == Direction.UNKNOWN && naming ? Direction.PAST : verbs;
    }

    /// "the January contract rose", "for March delivery": goods are sold for a month to come.
    private boolean isTraded(Timex timex, Sentence sentence) {
        int behind = timex.endToken();
        return behind < sentence.endToken() && TRADED.has(tokens, behind);
    }

    private boolean isNaming(Timex timex) {
        Sentence sentence = sentences.get(timex.sentence());
        return timex.firstToken() > sentence.firstToken()
                && timex.endToken() < sentence.endToken()
                && ARTICLE.has(tokens, timex.firstToken() - 1)
                && tokens.isWord(timex.endToken())
                && !tokens.has(timex.endToken(), Tokens.CAPITAL);
    }

    /// "compared with a loss of $3 million last year", "up from $7 million last year".
    private boolean isComparing(Timex timex) {
        int from = sentences.get(timex.sentence()).firstToken();
        from = Math.max(from, timex.firstToken() - FARTHEST_AMOUNT);
        for (int token = timex.firstToken() - 1; token >= from; token--) {
            int word = tokens.isWord(token) ? COMPARING.find(tokens, token) : WordTable.NONE;
            boolean amount = tokens.isSymbol(token + 1, '$') || token == timex.firstToken() - 1;
            if (word == 0 || (word == 1 && amount)) {
                return true;
            }
        }
        return false;
    }

    /// "will appeal Friday's ruling" speaks of a ruling that was made; "will play in Friday's game"
    /// does not.
    private boolean isObject(Timex timex, Sentence sentence) {
        boolean possessive =
                timex.endToken() < sentence.endToken()
                        && tokens.kind(timex.endToken()) == TokenKind.POSSESSIVE;
        int before = timex.firstToken() - 1;
        return possessive
                && before >= sentence.firstToken()
                && tokens.isWord(before)
                && !TOWARDS.has(tokens, before);
    }

    /// "a year ago" looks back and goes on from where it stood; "two days later" goes on from there.
    private static boolean isSideGlance(Meaning.Shift shift) {
        return !shift.forward() || !shift.told();
    }

    /// In a history a bare year moves the story on in "in 1943" or at the head of a line; in "the 1968
    /// convention", "since 1955" or behind a hyphen it does not.
    private boolean isMainLine(Timex timex, Point point) {
        if (point.grain() != Grain.YEAR || timex.mod() != null) {
            return true;
        }
        int before = timex.firstToken() - 1;
        boolean first = timex.firstToken() == sentences.get(timex.sentence()).firstToken();
        return first || MOVING.has(tokens, before);
    }

    /// "the third quarter", "the latest quarter": what a report is about, not a quarter of another year.
    private static boolean isReported(Meaning meaning) {
        return meaning instanceof Meaning.YearPart part && part.year() == null
                || meaning instanceof Meaning.Period period && period.reach() == Reach.DEFINITE;
    }

    private void tell(Timex timex, Resolution resolution, Direction direction) {
        Meaning meaning = timex.meaning();
        if (meaning instanceof Meaning.Length length && length.measure() == Measure.MONTH) {
            told.tellMonths();
        }
        Point point = resolution.point();
        if (point != null && point.grain() == Grain.QUARTER && isReported(meaning)) {
            LocalDate last = point.last();
            boolean over = dct == null || last == null || !last.isAfter(dct);
            told.tellQuarter(point, direction, over);
        }
        boolean glance =
                meaning instanceof Meaning.Shift shift && isSideGlance(shift)
                        || meaning instanceof Meaning.Away away && !away.forward();
        if (point != null && !glance && (genre == Genre.NEWS || isMainLine(timex, point))) {
            told.tell(point, isSaying(timex));
        }
    }

    /// "said Tuesday", "told reporters on Tuesday".
    private boolean isSaying(Timex timex) {
        int from = sentences.get(timex.sentence()).firstToken();
        from = Math.max(from, timex.firstToken() - FARTHEST_SAYING);
        return SAYING.hasAny(tokens, from, timex.firstToken());
    }
}
