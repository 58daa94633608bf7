package dateline.extraction.tagging;

import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a sentence into noun phrases. Words of time expressions belong to none.
public final class Phrases {
    private final Tagged tagged;
    private final Tokens tokens;
    private final BitSet times;
    private final BitSet inner;
    private final Sentence sentence;
    private final List<Phrase> phrases = new ArrayList<>();

    private Phrases(Tagged tagged, BitSet times, BitSet inner, Sentence sentence) {
        this.tagged = tagged;
        this.tokens = tagged.tokens();
        this.times = times;
        this.inner = inner;
        this.sentence = sentence;
    }

    /// @param times the tokens of time expressions
    /// @param inner the tokens of names but for the first of each
    public static List<Phrase> of(Tagged tagged, BitSet times, BitSet inner, Sentence sentence) {
        Phrases phrases = new Phrases(tagged, times, inner, sentence);
        phrases.read();
        return phrases.phrases;
    }

    private void read() {
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            at = opens(at) ? readPhrase(at) : at + 1;
        }
    }

    private boolean opens(int at) {
        return !times.get(at) && !isAge(at) && !isReflexive(at) && tagged.tag(at).opensPhrase();
    }

    /// "Ana Ruiz, 58, said": a number between two commas behind a name.
    private boolean isAge(int at) {
        return tokens.isNumber(at)
                && at - 2 >= sentence.firstToken()
                && at + 1 < sentence.endToken()
                && tagged.tag(at - 1) == Tag.COMMA
                && (tagged.tag(at + 1) == Tag.COMMA || tokens.isSymbol(at + 1, '.'))
                && (tagged.tag(at - 2) == Tag.NAME || inner.get(at - 2));
    }

    /// "the duke himself": no one else.
    private boolean isReflexive(int at) {
        return tagged.tag(at) == Tag.PRONOUN
                && at > sentence.firstToken()
                && (tagged.tag(at - 1) == Tag.NOUN || tagged.tag(at - 1) == Tag.NAME)
                && isWord(at, "himself", "herself", "itself", "themselves");
    }

    private int readPhrase(int at) {
        int end = endOfPhrase(at);
        Phrase possessor = null;
        int from = at;
        while (end < sentence.endToken() && tagged.tag(end) == Tag.GENITIVE) {
            possessor = new Phrase(from, end, head(from, end), -1, possessor, null);
            from = end + 1;
            end = from < sentence.endToken() && continues(from, from) ? endOfPhrase(from) : from;
        }
        if (end == from) {
            if (possessor != null) {
                add(possessor, at);
            }
            return Math.max(end, at + 1);
        }
        int head = head(from, end);
        Tag only = end - from == 1 ? tagged.tag(from) : Tag.NOUN;
        if (only != Tag.POSSESSIVE && only != Tag.DETERMINER) {
            add(new Phrase(possessor == null ? from : at, end, head, -1, possessor, null), at);
        }
        return end;
    }

    private void add(Phrase phrase, int at) {
        int preposition = preposition(at);
        Phrase joined = joined(at, preposition);
        int governed = preposition < 0 && joined != null ? joined.preposition() : preposition;
        phrases.add(
                new Phrase(
                        phrase.from(),
                        phrase.end(),
                        phrase.head(),
                        governed,
                        phrase.possessor(),
                        joined));
    }

    private int endOfPhrase(int at) {
        if (tagged.tag(at) == Tag.PRONOUN) {
            return at + 1;
        }
        int end = at + 1;
        while (end < sentence.endToken() && continues(end, at)) {
            end++;
        }
        while (end > at + 1 && tagged.tag(end - 1) == Tag.MARK) {
            end--;
        }
        return end;
    }

    private boolean continues(int at, int from) {
        if (inner.get(at)) {
            return true;
        }
        if (times.get(at)) {
            return modifies(at, from);
        }
        Tag tag = tagged.tag(at);
        boolean named =
                tag == Tag.GERUND
                        && tagged.tag(from) == Tag.DETERMINER
                        && at + 1 < sentence.endToken()
                        && tagged.tag(at + 1) == Tag.NOUN;
        return tag.inPhrase() || named || tag == Tag.MARK && insideName(at);
    }

    /// "a 26-hour visit", "the 2009 crash": a time inside a phrase that a determiner opened.
    private boolean modifies(int at, int from) {
        Tag opening = tagged.tag(from);
        if (opening != Tag.DETERMINER && opening != Tag.POSSESSIVE) {
            return false;
        }
        int next = at;
        while (next < sentence.endToken() && times.get(next)) {
            next++;
        }
        Tag behind = next < sentence.endToken() ? tagged.tag(next) : Tag.MARK;
        return behind == Tag.NOUN || behind == Tag.ADJECTIVE || behind == Tag.NAME;
    }

    /// A hyphen, the dot of an initial, a currency sign: glued to what is around it.
    private boolean insideName(int at) {
        char c = tokens.first(at);
        if (c == '-' || c == '–' || c == '&' || c == '/') {
            return tokens.isGlued(at) && at + 1 < sentence.endToken() && tokens.isGlued(at + 1);
        }
        if (c == '.') {
            return tokens.isGlued(at)
                    && at + 1 < sentence.endToken()
                    && tagged.tag(at + 1) == Tag.NAME;
        }
        return c == '$' || c == '€' || c == '£' || c == '¥' || c == '%';
    }

    private int head(int from, int end) {
        for (int at = end - 1; at >= from; at--) {
            Tag tag = tagged.tag(at);
            if (tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.PRONOUN) {
                return at;
            }
        }
        return end - 1;
    }

    private int preposition(int at) {
        int before = at - 1;
        while (before >= sentence.firstToken() && tagged.tag(before) == Tag.ADVERB) {
            before--;
        }
        if (before > sentence.firstToken() && isQuantity(before, at)) {
            before = before - (isWord(before - 1, "as", "many", "more", "up", "at") ? 2 : 1);
            while (before >= sentence.firstToken()
                    && (isWord(before, "as", "many", "more", "at"))) {
                before--;
            }
        } else if (before == sentence.firstToken() && isQuantity(before, at)) {
            return -1;
        }
        boolean governed =
                before >= sentence.firstToken()
                        && (tagged.tag(before) == Tag.PREPOSITION || tagged.tag(before) == Tag.TO);
        return governed ? before : -1;
    }

    /// "at least 26", "more than 600", "over 100": these words belong to the number.
    private boolean isQuantity(int before, int at) {
        if (isWord(at, "least", "most") && isWord(before, "at")) {
            return true;
        }
        return tagged.tag(at) == Tag.NUMBER
                && isWord(before, "than", "over", "about", "around", "as", "nearly");
    }

    private boolean isWord(int at, String... words) {
        if (at < sentence.firstToken()) {
            return false;
        }
        String text = tokens.text(at);
        for (String word : words) {
            if (text.equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    /// The phrase that a comma or "and" ties to the one that begins here.
    private @Nullable Phrase joined(int at, int preposition) {
        if (phrases.isEmpty() || preposition >= 0) {
            return null;
        }
        Phrase last = phrases.getLast();
        int between = last.end();
        boolean and = false;
        while (between < at) {
            Tag tag = tagged.tag(between);
            and |= tag == Tag.CONJUNCTION && isAnd(between);
            if (tag != Tag.COMMA
                    && !(tag == Tag.CONJUNCTION && isAnd(between))
                    && tag != Tag.ADVERB
                    && !isAge(between)) {
                return null;
            }
            between++;
        }
        boolean list = and || (between > last.end() && listGoesOn(at));
        return list ? last : null;
    }

    private boolean isAnd(int at) {
        String word = tokens.text(at);
        return word.equals("and") || word.equals("or");
    }

    /// "P, Q and R": a later "and" of the same list.
    private boolean listGoesOn(int at) {
        int end = endOfPhrase(at);
        int steps = 0;
        while (end < sentence.endToken() && steps++ < 12) {
            Tag tag = tagged.tag(end);
            if (tag == Tag.CONJUNCTION) {
                return isAnd(end) && end + 1 < sentence.endToken() && opens(end + 1);
            }
            int next = end + 1;
            boolean and =
                    next < sentence.endToken()
                            && tagged.tag(next) == Tag.CONJUNCTION
                            && isAnd(next);
            if (tag != Tag.COMMA || next >= sentence.endToken() || !(opens(next) || and)) {
                return false;
            }
            if (and) {
                return next + 1 < sentence.endToken() && opens(next + 1);
            }
            end = endOfPhrase(next);
        }
        return false;
    }
}
