package dateline.extraction.tagging;

import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.TokenKind;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.sentence.WordTable;
import org.jspecify.annotations.Nullable;

/// Tags a sentence from left to right: lists give what a word can be, its neighbours decide.
final class Tagger {
    private static final int SHORTEST_HEADLINE = 4;
    private static final int LOOK_AHEAD = 14;

    private final Tokens tokens;
    private final byte[] tags;
    private final int[] words;
    private int first;
    private int end;
    private boolean headlineCase;

    Tagger(Tokens tokens, byte[] tags, int[] words) {
        this.tokens = tokens;
        this.tags = tags;
        this.words = words;
    }

    void tag(Sentence sentence) {
        first = sentence.firstToken();
        end = sentence.endToken();
        int lower = 0;
        int capital = 0;
        for (int at = first; at < end; at++) {
            if (tokens.isWord(at)) {
                words[at] = Lexicon.ENGLISH.table().find(tokens, at);
                boolean counts = tokens.length(at) > 3;
                capital += counts && tokens.has(at, Tokens.CAPITAL) ? 1 : 0;
                lower += counts && !tokens.has(at, Tokens.CAPITAL) ? 1 : 0;
            }
        }
        headlineCase = capital >= SHORTEST_HEADLINE && capital > 3 * lower;
        for (int at = first; at < end; at++) {
            tags[at] = (byte) tagAt(at).ordinal();
        }
    }

    private Tag tagAt(int at) {
        return switch (tokens.kind(at)) {
            case NUMBER -> Tag.NUMBER;
            case POSSESSIVE -> Tag.GENITIVE;
            case SYMBOL ->
                    tokens.isSymbol(at, ',')
                            ? Tag.COMMA
                            : isPluralGenitive(at) ? Tag.GENITIVE : Tag.MARK;
            case WORD -> word(at);
        };
    }

    /// "the families' lawyer"
    private boolean isPluralGenitive(int at) {
        char c = tokens.first(at);
        return (c == '\'' || c == '’')
                && at > first
                && tokens.isGlued(at)
                && (is(at - 1, Tag.NOUN) || is(at - 1, Tag.NAME))
                && endsWith(at - 1, "s")
                && at + 1 < end
                && tokens.isWord(at + 1)
                && !tokens.isGlued(at + 1);
    }

    private Tag word(int at) {
        Lexicon.@Nullable Entry entry = entry(at);
        boolean capital = tokens.has(at, Tokens.CAPITAL);
        if (capital && isName(at, entry)) {
            return Tag.NAME;
        }
        if (entry == null) {
            return unlisted(at);
        }
        Tag closed = entry.closed;
        if (closed != null) {
            return closedTag(at, closed, entry);
        }
        if ((entry.flags & Lexicon.VERB) != 0) {
            return verbal(at, entry.flags);
        }
        if ((entry.flags & Lexicon.ADJECTIVE) != 0) {
            return (entry.flags & Lexicon.NOUN) != 0 && !beforeNominal(at)
                    ? Tag.NOUN
                    : Tag.ADJECTIVE;
        }
        return (entry.flags & Lexicon.ADVERB) != 0 ? Tag.ADVERB : Tag.NOUN;
    }

    private Lexicon.@Nullable Entry entry(int at) {
        return at < 0 || at >= end || words[at] == WordTable.NONE
                ? null
                : Lexicon.ENGLISH.entry(words[at]);
    }

    /// A capital makes a name, but at the beginning of a sentence and in headlines that capitalise
    /// every word.
    private boolean isName(int at, Lexicon.@Nullable Entry entry) {
        boolean opening = at == first || (at > first && opensQuote(at));
        if (!opening && !headlineCase) {
            return entry == null || entry.closed == null || tokens.has(at, Tokens.UPPER);
        }
        if (entry == null) {
            return !opening || headlineCase || !isAbstract(at);
        }
        boolean nextCapital =
                at + 1 < end && tokens.isWord(at + 1) && tokens.has(at + 1, Tokens.CAPITAL);
        return opening
                && !headlineCase
                && nextCapital
                && entry.closed == null
                && (entry.flags
                                & (Lexicon.ADJECTIVE
                                        | Lexicon.ADVERB
                                        | Lexicon.GERUND
                                        | Lexicon.PERSON_NOUN))
                        == 0
                && entry(at + 1) == null;
    }

    /// "Relations", "Unemployment": by its ending no name.
    private boolean isAbstract(int at) {
        boolean ending =
                endsWith(at, "tion")
                        || endsWith(at, "tions")
                        || endsWith(at, "ment")
                        || endsWith(at, "ments")
                        || endsWith(at, "ness")
                        || endsWith(at, "ity")
                        || endsWith(at, "ities");
        return ending && at + 1 < end && !tokens.has(at + 1, Tokens.CAPITAL);
    }

    private boolean opensQuote(int at) {
        return tags[at - 1] == Tag.MARK.ordinal() && "\"“‘:—".indexOf(tokens.first(at - 1)) >= 0;
    }

    private Tag closedTag(int at, Tag closed, Lexicon.Entry entry) {
        if (closed == Tag.MODAL && previous(at) == Tag.DETERMINER && tokens.length(at - 1) <= 3) {
            return tokens.text(at - 1).equals("all") ? closed : Tag.NOUN;
        }
        if (closed == Tag.DETERMINER && isThat(at)) {
            Tag before = previous(at);
            boolean clause = before.verb() || before == Tag.NOUN || before == Tag.NAME;
            return clause || opensSecondClause(at, before) ? Tag.CONJUNCTION : Tag.DETERMINER;
        }
        if (closed == Tag.PREPOSITION
                && (entry.flags & Lexicon.VERB) != 0
                && previous(at) == Tag.MODAL) {
            return Tag.PRESENT;
        }
        return closed;
    }

    /// "said that one sank and that divers searched": no singular noun behind it.
    private boolean opensSecondClause(int at, Tag before) {
        Lexicon.@Nullable Entry next = entry(at + 1);
        boolean plural = next == null || next.closed != null || endsWith(at + 1, "s");
        return before == Tag.CONJUNCTION && at + 1 < end && tokens.isWord(at + 1) && plural;
    }

    private boolean isThat(int at) {
        return tokens.length(at) == 4 && tokens.text(at).equalsIgnoreCase("that");
    }

    private Tag unlisted(int at) {
        if (endsWith(at, "ly")) {
            return Tag.ADVERB;
        }
        if (endsWith(at, "ing") && tokens.length(at) > 5) {
            return nominalContext(at) ? Tag.NOUN : Tag.GERUND;
        }
        if (endsWith(at, "ed") && tokens.length(at) > 4) {
            return past(at, Lexicon.PAST | Lexicon.PARTICIPLE);
        }
        boolean adjective =
                endsWith(at, "ous")
                        || endsWith(at, "ful")
                        || endsWith(at, "less")
                        || endsWith(at, "able")
                        || endsWith(at, "ible")
                        || endsWith(at, "ical")
                        || endsWith(at, "ive")
                        || endsWith(at, "ic")
                        || endsWith(at, "al")
                        || endsWith(at, "ian")
                        || endsWith(at, "ese");
        return adjective && beforeNominal(at) ? Tag.ADJECTIVE : Tag.NOUN;
    }

    private boolean endsWith(int at, String ending) {
        int start = tokens.end(at) - ending.length();
        return start > tokens.start(at) && tokens.text().startsWith(ending, start);
    }

    private Tag verbal(int at, int flags) {
        Tag before = before(at);
        if ((flags & (Lexicon.PAST | Lexicon.PARTICIPLE)) != 0
                && !(before == Tag.TO || before == Tag.MODAL)) {
            Tag past = past(at, flags);
            boolean noun = past == Tag.ADJECTIVE && (flags & Lexicon.NOUN) != 0;
            return noun ? Tag.NOUN : past;
        }
        if ((flags & Lexicon.GERUND) != 0) {
            return gerund(at, flags);
        }
        if (before == Tag.TO || before == Tag.MODAL || before == Tag.DO) {
            return Tag.PRESENT;
        }
        return present(at, flags, before);
    }

    private Tag gerund(int at, int flags) {
        Tag before = before(at);
        if (before == Tag.BE) {
            return Tag.GERUND;
        }
        boolean listed =
                (flags & Lexicon.NOUN) != 0 && is(Math.max(first, at - 1), Tag.PREPOSITION);
        if (before == Tag.NOUN && isCompound(at) || listed && tokens.text(at - 1).equals("of")) {
            return Tag.NOUN;
        }
        boolean nominal = nominalContext(at) && before != Tag.NOUN && before != Tag.NAME;
        if (nominal
                && (flags & Lexicon.NOUN) == 0
                && beforeNominal(at)
                && before != Tag.PREPOSITION) {
            return Tag.ADJECTIVE;
        }
        return nominal && before != Tag.PREPOSITION
                        || (flags & Lexicon.NOUN) != 0 && !beforeObject(at)
                ? Tag.NOUN
                : Tag.GERUND;
    }

    /// "a border crossing that was closed", "of money laundering on": nothing that could be its object
    /// follows, and nothing that it could be said to do.
    private boolean isCompound(int at) {
        if (at + 1 >= end || isThat(at + 1)) {
            return true;
        }
        Lexicon.@Nullable Entry next = entry(at + 1);
        boolean verb = next != null && (next.closed == Tag.BE || next.closed == Tag.HAVE);
        boolean crime =
                next != null
                        && (next.closed == Tag.PREPOSITION || next.closed == Tag.CONJUNCTION)
                        && at - 2 >= first
                        && is(at - 2, Tag.PREPOSITION);
        return verb || crime || tokens.kind(at + 1) == TokenKind.SYMBOL;
    }

    /// A base or third-person form: verb or noun.
    private Tag present(int at, int flags, Tag before) {
        boolean noun = (flags & Lexicon.NOUN) != 0;
        boolean adjective = (flags & Lexicon.ADJECTIVE) != 0;
        if (nominalContext(at) && before != Tag.NAME && before != Tag.NOUN) {
            return adjective && beforeNominal(at) ? Tag.ADJECTIVE : Tag.NOUN;
        }
        if (before == Tag.PRONOUN) {
            return Tag.PRESENT;
        }
        if (adjective) {
            return beforeNominal(at) ? Tag.ADJECTIVE : Tag.NOUN;
        }
        boolean third = (flags & Lexicon.THIRD) != 0;
        boolean subject =
                before == Tag.NAME
                        || before == Tag.NOUN
                        || before == Tag.CONJUNCTION && !isBehindOrder(at);
        if (!noun) {
            return before.verb() && !third ? Tag.NOUN : Tag.PRESENT;
        }
        boolean plural = before == Tag.NOUN && endsWith(at - 1, "s");
        if (third && before == Tag.NOUN && hasFiniteVerb(at)) {
            return Tag.NOUN;
        }
        return subject && beforeObject(at) && (third ? !plural : plural) ? Tag.PRESENT : Tag.NOUN;
    }

    /// "after talks", "before votes": a noun follows, or a subject before its verb.
    private boolean isBehindOrder(int at) {
        String word = tokens.text(at - 1);
        return word.equalsIgnoreCase("after") || word.equalsIgnoreCase("before");
    }

    /// Whether a preposition governs the noun phrase that ends here, so that it is no subject.
    private boolean isGoverned(int last) {
        int at = last;
        while (at > first && (isNominal(at) || isInsideName(at))) {
            at--;
        }
        if (at > first && (is(at, Tag.DETERMINER) || is(at, Tag.POSSESSIVE))) {
            at--;
        }
        return at >= first && at < last && is(at, Tag.PREPOSITION);
    }

    private boolean isNominal(int at) {
        return is(at, Tag.NAME)
                || is(at, Tag.NOUN)
                || is(at, Tag.ADJECTIVE)
                || is(at, Tag.NUMBER)
                || is(at, Tag.ADVERB);
    }

    /// "and" or "for" between two capitals.
    private boolean isInsideName(int at) {
        boolean joins = is(at, Tag.CONJUNCTION) || is(at, Tag.PREPOSITION);
        return joins
                && at > first
                && is(at - 1, Tag.NAME)
                && at + 1 < end
                && tokens.has(at + 1, Tokens.CAPITAL);
    }

    /// Whether the clause already has its verb: "raised interest rates".
    private boolean hasFiniteVerb(int at) {
        for (int back = at - 1; back >= first && back > at - LOOK_AHEAD; back--) {
            if (is(back, Tag.PAST)
                    || is(back, Tag.BE)
                    || is(back, Tag.MODAL)
                    || is(back, Tag.HAVE)) {
                return true;
            }
            if (is(back, Tag.COMMA)
                    || is(back, Tag.MARK)
                    || (is(back, Tag.CONJUNCTION) && !isInsideName(back))
                    || is(back, Tag.PRONOUN)) {
                return false;
            }
        }
        return false;
    }

    private Tag past(int at, int flags) {
        if (at - 1 > first && tokens.isSymbol(at - 1, '-') && tokens.isGlued(at)) {
            return Tag.ADJECTIVE;
        }
        Tag before = before(at);
        if (before == Tag.BE || before == Tag.HAVE) {
            return Tag.PARTICIPLE;
        }
        if (before == Tag.CONJUNCTION
                && at - 2 >= first
                && is(at - 2, Tag.PARTICIPLE)
                && (flags & Lexicon.PARTICIPLE) != 0) {
            return Tag.PARTICIPLE;
        }
        boolean modifier =
                before == Tag.DETERMINER
                        || before == Tag.POSSESSIVE
                        || before == Tag.GENITIVE
                        || before == Tag.ADJECTIVE
                        || before == Tag.NUMBER
                        || before == Tag.PREPOSITION;
        if (modifier) {
            return modified(at, flags, before);
        }
        if ((flags & Lexicon.PAST) == 0) {
            return Tag.PARTICIPLE;
        }
        return (flags & Lexicon.PARTICIPLE) != 0 && isReduced(at) ? Tag.PARTICIPLE : Tag.PAST;
    }

    /// "the injured man", "nine injured", "of detained people"; but "all signed the deal".
    private Tag modified(int at, int flags, Tag before) {
        if (before == Tag.NUMBER || before == Tag.ADJECTIVE) {
            return beforeNominal(at) && !beforeObject(at) ? Tag.ADJECTIVE : Tag.PAST;
        }
        if (beforeNominal(at)) {
            return Tag.ADJECTIVE;
        }
        return (flags & Lexicon.NOUN) != 0 || before != Tag.PREPOSITION
                ? Tag.ADJECTIVE
                : Tag.PARTICIPLE;
    }

    /// "the statement signed by both", "the man killed in the attack was": behind its noun, with
    /// another verb to come for the sentence.
    private boolean isReduced(int at) {
        Tag before = before(at);
        boolean by = at + 1 < end && tokens.length(at + 1) == 2 && tokens.text(at + 1).equals("by");
        if (before != Tag.NOUN && before != Tag.NAME) {
            return before == Tag.COMMA && by;
        }
        if (by) {
            return true;
        }
        Lexicon.@Nullable Entry next = entry(at + 1);
        if (next == null || next.closed != Tag.PREPOSITION) {
            return false;
        }
        if (isGoverned(at - 1) && hasFiniteVerb(at)) {
            return true;
        }
        for (int later = at + 2; later < end && later < at + LOOK_AHEAD; later++) {
            Lexicon.@Nullable Entry entry = entry(later);
            if (!tokens.isWord(later) && !tokens.isNumber(later)) {
                return false;
            }
            if (entry == null || tokens.has(later, Tokens.CAPITAL)) {
                continue;
            }
            if (entry.closed == Tag.CONJUNCTION || entry.closed == Tag.PRONOUN) {
                return false;
            }
            if (entry.closed == Tag.BE || entry.closed == Tag.HAVE || entry.closed == Tag.MODAL) {
                return true;
            }
        }
        return false;
    }

    /// The tag before, adverbs and "not" skipped.
    private Tag before(int at) {
        int back = at - 1;
        while (back >= first && (is(back, Tag.ADVERB) || is(back, Tag.NEGATION))) {
            back--;
        }
        return back < first ? Tag.MARK : Tagged.TAGS[tags[back]];
    }

    private Tag previous(int at) {
        return at <= first ? Tag.MARK : Tagged.TAGS[tags[at - 1]];
    }

    private boolean is(int at, Tag tag) {
        return tags[at] == tag.ordinal();
    }

    private boolean nominalContext(int at) {
        return switch (previous(at)) {
            case DETERMINER, POSSESSIVE, GENITIVE, ADJECTIVE, NUMBER, PREPOSITION -> true;
            case NOUN, NAME -> true;
            case PRONOUN,
                    CONJUNCTION,
                    TO,
                    MODAL,
                    BE,
                    HAVE,
                    DO,
                    NEGATION,
                    ADVERB,
                    PAST,
                    PRESENT,
                    PARTICIPLE,
                    GERUND,
                    COMMA,
                    MARK ->
                    false;
        };
    }

    /// Whether a noun, or something before a noun, follows directly.
    private boolean beforeNominal(int at) {
        if (at + 1 >= end || !tokens.isWord(at + 1)) {
            return false;
        }
        Lexicon.@Nullable Entry next = entry(at + 1);
        return next == null || next.closed == null && (next.flags & Lexicon.ADVERB) == 0;
    }

    /// Whether what follows can begin an object or a complement.
    private boolean beforeObject(int at) {
        if (at + 1 >= end) {
            return false;
        }
        if (tokens.isNumber(at + 1)) {
            return true;
        }
        Lexicon.@Nullable Entry next = entry(at + 1);
        if (next == null) {
            return tokens.isWord(at + 1) && tokens.has(at + 1, Tokens.CAPITAL);
        }
        Tag closed = next.closed;
        return closed != null
                && switch (closed) {
                    case DETERMINER, POSSESSIVE, PRONOUN, NUMBER, TO, PREPOSITION -> true;
                    case NAME,
                            NOUN,
                            ADJECTIVE,
                            GENITIVE,
                            CONJUNCTION,
                            MODAL,
                            BE,
                            HAVE,
                            DO,
                            NEGATION,
                            ADVERB,
                            PAST,
                            PRESENT,
                            PARTICIPLE,
                            GERUND,
                            COMMA,
                            MARK ->
                            false;
                };
    }
}
