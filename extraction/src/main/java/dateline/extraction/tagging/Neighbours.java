package dateline.extraction.tagging;

import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.sentence.WordTable;
import org.jspecify.annotations.Nullable;

/// What stands beside a token of the sentence that is being tagged: tags before it, words behind it.
final class Neighbours {
    private static final int LOOK_AHEAD = 14;

    final Tokens tokens;
    int first;
    int end;
    private final byte[] tags;
    private final int[] words;

    Neighbours(Tokens tokens, byte[] tags, int[] words) {
        this.tokens = tokens;
        this.tags = tags;
        this.words = words;
    }

    void enter(Sentence sentence) {
        first = sentence.firstToken();
        end = sentence.endToken();
    }

    Lexicon.@Nullable Entry entry(int at) {
        return at < 0 || at >= end || words[at] == WordTable.NONE
                ? null
                : Lexicon.ENGLISH.entry(words[at]);
    }

    boolean isThat(int at) {
        return tokens.length(at) == 4 && tokens.text(at).equalsIgnoreCase("that");
    }

    boolean endsWith(int at, String ending) {
        int start = tokens.end(at) - ending.length();
        return start > tokens.start(at) && tokens.text().startsWith(ending, start);
    }

    boolean isPreposition(int at) {
        Lexicon.@Nullable Entry entry = entry(at);
        return entry != null && entry.closed == Tag.PREPOSITION;
    }

    /// Whether a preposition governs the noun phrase that ends here, so that it is no subject.
    boolean isGoverned(int last) {
        int at = last;
        while (at > first && (isNominal(at) || isInsideName(at))) {
            at--;
        }
        if (at > first && (is(at, Tag.DETERMINER) || is(at, Tag.POSSESSIVE))) {
            at--;
        }
        return at >= first && at < last && is(at, Tag.PREPOSITION);
    }

    boolean isNominal(int at) {
        return is(at, Tag.NAME)
                || is(at, Tag.NOUN)
                || is(at, Tag.ADJECTIVE)
                || is(at, Tag.NUMBER)
                || is(at, Tag.ADVERB);
    }

    /// "and" or "for" between two capitals.
    boolean isInsideName(int at) {
        boolean joins = is(at, Tag.CONJUNCTION) || is(at, Tag.PREPOSITION);
        return joins
                && at > first
                && is(at - 1, Tag.NAME)
                && at + 1 < end
                && tokens.has(at + 1, Tokens.CAPITAL);
    }

    /// Whether the clause already has its verb: "raised interest rates".
    boolean hasFiniteVerb(int at) {
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

    /// The tag before, adverbs and "not" skipped.
    Tag before(int at) {
        int back = at - 1;
        while (back >= first && (is(back, Tag.ADVERB) || is(back, Tag.NEGATION))) {
            back--;
        }
        return back < first ? Tag.MARK : Tagged.TAGS[tags[back]];
    }

    Tag previous(int at) {
        return at <= first ? Tag.MARK : Tagged.TAGS[tags[at - 1]];
    }

    boolean is(int at, Tag tag) {
        return tags[at] == tag.ordinal();
    }

    boolean nominalContext(int at) {
        Tag before = previous(at);
        return before.inPhrase()
                || before == Tag.DETERMINER
                || before == Tag.POSSESSIVE
                || before == Tag.GENITIVE
                || before == Tag.PREPOSITION;
    }

    /// Whether a noun, or something before a noun, follows directly.
    boolean beforeNominal(int at) {
        if (at + 1 >= end || !tokens.isWord(at + 1)) {
            return false;
        }
        Lexicon.@Nullable Entry next = entry(at + 1);
        return next == null || next.closed == null && (next.flags & Lexicon.ADVERB) == 0;
    }

    /// Whether what follows can begin an object or a complement.
    boolean beforeObject(int at) {
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
                && (closed.opensPhrase() || closed == Tag.TO || closed == Tag.PREPOSITION);
    }
}
