package dateline.extraction.tagging;

import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/// Tags a sentence from left to right: lists give what a word can be, its neighbours decide.
final class Tagger {
    private static final int SHORTEST_HEADLINE = 4;

    private final Tokens tokens;
    private final byte[] tags;
    private final int[] words;
    private final Neighbours near;
    private final VerbForms verbs;
    private boolean headlineCase;

    Tagger(Tokens tokens, byte[] tags, int[] words) {
        this.tokens = tokens;
        this.tags = tags;
        this.words = words;
        this.near = new Neighbours(tokens, tags, words);
        this.verbs = new VerbForms(near);
    }

    void tag(Sentence sentence) {
        near.enter(sentence);
        int first = near.first;
        int end = near.end;
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
                && at > near.first
                && tokens.isGlued(at)
                && (near.is(at - 1, Tag.NOUN) || near.is(at - 1, Tag.NAME))
                && near.endsWith(at - 1, "s")
                && at + 1 < near.end
                && tokens.isWord(at + 1)
                && !tokens.isGlued(at + 1);
    }

    private Tag word(int at) {
        Lexicon.@Nullable Entry entry = near.entry(at);
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
            return verbs.verbal(at, entry.flags);
        }
        if ((entry.flags & Lexicon.ADJECTIVE) != 0) {
            return (entry.flags & Lexicon.NOUN) != 0 && !near.beforeNominal(at)
                    ? Tag.NOUN
                    : Tag.ADJECTIVE;
        }
        return (entry.flags & Lexicon.ADVERB) != 0 ? Tag.ADVERB : Tag.NOUN;
    }

    /// A capital makes a name, but at the beginning of a sentence and in headlines that capitalise
    /// every word.
    private boolean isName(int at, Lexicon.@Nullable Entry entry) {
        boolean opening = at == near.first || (at > near.first && opensQuote(at));
        if (!opening && !headlineCase) {
            return entry == null || entry.closed == null || tokens.has(at, Tokens.UPPER);
        }
        if (entry == null) {
            return !opening || headlineCase || !isAbstract(at);
        }
        boolean nextCapital =
                at + 1 < near.end && tokens.isWord(at + 1) && tokens.has(at + 1, Tokens.CAPITAL);
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
                && near.entry(at + 1) == null;
    }

    /// "Relations", "Unemployment": by its ending no name.
    private boolean isAbstract(int at) {
        boolean ending =
                near.endsWith(at, "tion")
                        || near.endsWith(at, "tions")
                        || near.endsWith(at, "ment")
                        || near.endsWith(at, "ments")
                        || near.endsWith(at, "ness")
                        || near.endsWith(at, "ity")
                        || near.endsWith(at, "ities");
        return ending && at + 1 < near.end && !tokens.has(at + 1, Tokens.CAPITAL);
    }

    private boolean opensQuote(int at) {
        return tags[at - 1] == Tag.MARK.ordinal() && "\"“‘:—".indexOf(tokens.first(at - 1)) >= 0;
    }

    private Tag closedTag(int at, Tag closed, Lexicon.Entry entry) {
        if (closed == Tag.MODAL
                && near.previous(at) == Tag.DETERMINER
                && tokens.length(at - 1) <= 3) {
            return tokens.text(at - 1).equals("all") ? closed : Tag.NOUN;
        }
        if (closed == Tag.DETERMINER && near.isThat(at)) {
            Tag before = near.previous(at);
            boolean clause = before.verb() || before == Tag.NOUN || before == Tag.NAME;
            return clause || opensSecondClause(at, before) ? Tag.CONJUNCTION : Tag.DETERMINER;
        }
        if (closed == Tag.PREPOSITION
                && (entry.flags & Lexicon.VERB) != 0
                && near.previous(at) == Tag.MODAL) {
            return Tag.PRESENT;
        }
        return closed;
    }

    /// "said that one sank and that divers searched": no singular noun behind it.
    private boolean opensSecondClause(int at, Tag before) {
        Lexicon.@Nullable Entry next = near.entry(at + 1);
        boolean plural = next == null || next.closed != null || near.endsWith(at + 1, "s");
        return before == Tag.CONJUNCTION && at + 1 < near.end && tokens.isWord(at + 1) && plural;
    }

    private Tag unlisted(int at) {
        if (near.endsWith(at, "ly")) {
            return Tag.ADVERB;
        }
        if (near.endsWith(at, "ing") && tokens.length(at) > 5) {
            return near.nominalContext(at) ? Tag.NOUN : Tag.GERUND;
        }
        if (near.endsWith(at, "ed") && tokens.length(at) > 4) {
            return verbs.past(at, Lexicon.PAST | Lexicon.PARTICIPLE);
        }
        boolean adjective =
                near.endsWith(at, "ous")
                        || near.endsWith(at, "ful")
                        || near.endsWith(at, "less")
                        || near.endsWith(at, "able")
                        || near.endsWith(at, "ible")
                        || near.endsWith(at, "ical")
                        || near.endsWith(at, "ive")
                        || near.endsWith(at, "ic")
                        || near.endsWith(at, "al")
                        || near.endsWith(at, "ian")
                        || near.endsWith(at, "ese");
        return adjective && near.beforeNominal(at) ? Tag.ADJECTIVE : Tag.NOUN;
    }
}
