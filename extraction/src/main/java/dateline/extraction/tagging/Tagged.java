package dateline.extraction.tagging;

import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.sentence.WordTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tokens of a text with their classes and base forms. Tokens outside the sentences are marks.
public final class Tagged {
    static final Tag[] TAGS = Tag.values();

    private final Tokens tokens;
    private final byte[] tags;
    private final int[] words;

    private Tagged(Tokens tokens, byte[] tags, int[] words) {
        this.tokens = tokens;
        this.tags = tags;
        this.words = words;
    }

    /// Tags every token of these sentences.
    public static Tagged of(Tokens tokens, List<Sentence> sentences) {
        byte[] tags = new byte[tokens.size()];
        int[] words = new int[tokens.size()];
        java.util.Arrays.fill(tags, (byte) Tag.MARK.ordinal());
        java.util.Arrays.fill(words, WordTable.NONE);
        Tagger tagger = new Tagger(tokens, tags, words);
        sentences.forEach(tagger::tag);
        return new Tagged(tokens, tags, words);
    }

    public Tokens tokens() {
        return tokens;
    }

    public Tag tag(int token) {
        return TAGS[tags[token]];
    }

    /// The base form of a verb form, by its tag: "found" is of "find" in the past; null: not a verb that
    /// is listed.
    public @Nullable String verb(int token) {
        if (words[token] == WordTable.NONE) {
            return null;
        }
        Lexicon.Entry entry = Lexicon.ENGLISH.entry(words[token]);
        Tag tag = tag(token);
        boolean past = tag == Tag.PAST || tag == Tag.PARTICIPLE;
        return past && entry.past != null ? entry.past : entry.verb;
    }

    /// The singular of a listed noun; null: not listed.
    public @Nullable String noun(int token) {
        return words[token] == WordTable.NONE ? null : Lexicon.ENGLISH.entry(words[token]).noun;
    }

    /// Whether the form is a past participle as well: "jailed", not "went".
    public boolean participle(int token) {
        return has(token, Lexicon.PARTICIPLE);
    }

    /// Whether the noun stands for a person or people.
    public boolean personNoun(int token) {
        return has(token, Lexicon.PERSON_NOUN);
    }

    /// Whether the noun in the singular stands for several persons ("police").
    public boolean groupNoun(int token) {
        return has(token, Lexicon.GROUP_NOUN);
    }

    public boolean organisationNoun(int token) {
        return has(token, Lexicon.ORGANISATION_NOUN);
    }

    /// Whether the noun names something that happens.
    public boolean eventNoun(int token) {
        return has(token, Lexicon.EVENT_NOUN);
    }

    private boolean has(int token, int flag) {
        return words[token] != WordTable.NONE
                && (Lexicon.ENGLISH.entry(words[token]).flags & flag) != 0;
    }

    /// Whether the word, in lower case, is listed at all.
    public boolean listed(int token) {
        return words[token] != WordTable.NONE;
    }
}
