package dateline.extraction.entity;

import dateline.extraction.sentence.Sentence;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tagged;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who and what an article speaks of: its names, and what each noun phrase stands for.
public final class Cast {
    private final List<Name> names;
    private final @Nullable Name[] byToken;
    private final IdentityHashMap<Phrase, List<Party>> parties;

    private Cast(
            List<Name> names,
            @Nullable Name[] byToken,
            IdentityHashMap<Phrase, List<Party>> parties) {
        this.names = List.copyOf(names);
        this.byToken = byToken;
        this.parties = parties;
    }

    /// The names of all sentences as they stand, in the order of the text.
    public static List<Name> names(Tagged tagged, List<Sentence> sentences, BitSet times) {
        NameReader reader = new NameReader(tagged, times);
        sentences.forEach(reader::read);
        return reader.names();
    }

    /// Finds out whom these names and the noun phrases stand for.
    ///
    /// @param phrases of each sentence
    public static Cast of(
            Tagged tagged, List<Sentence> sentences, List<Name> read, List<List<Phrase>> phrases) {
        List<Name> names = FullNames.of(read);
        @Nullable Name[] byToken = new @Nullable Name[tagged.tokens().size()];
        for (Name name : names) {
            for (int at = name.firstToken(); at < name.endToken(); at++) {
                byToken[at] = name;
            }
        }
        Resolver resolver = new Resolver(tagged, byToken);
        for (int at = 0; at < sentences.size(); at++) {
            resolver.read(sentences.get(at), phrases.get(at));
        }
        return new Cast(names, byToken, resolver.parties());
    }

    /// All names, in the order of the text.
    public List<Name> names() {
        return names;
    }

    /// The name that this token belongs to; null: none.
    public @Nullable Name nameAt(int token) {
        return byToken[token];
    }

    /// What a phrase stands for; more than one for "the two leaders" and "they".
    public List<Party> parties(Phrase phrase) {
        return parties.getOrDefault(phrase, List.of());
    }
}
