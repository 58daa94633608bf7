package dateline.extraction.entity;

import dateline.extraction.sentence.Tokens;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.Tagged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person and a description side by side: "the former mayor of Faro, Duarte Pires, …".
final class Apposition {
    private final Tagged tagged;
    private final Tokens tokens;
    private final @Nullable Name[] names;

    Apposition(Tagged tagged, @Nullable Name[] names) {
        this.tagged = tagged;
        this.tokens = tagged.tokens();
        this.names = names;
    }

    /// The phrase that names the person whom this one describes; null: none.
    @Nullable Phrase nameBehind(List<Phrase> phrases, int at) {
        if (!isDescription(phrases.get(at))) {
            return null;
        }
        int next = at + 1;
        int end = phrases.get(at).end();
        while (next < phrases.size() && phrases.get(next).preposition() == end) {
            end = phrases.get(next++).end();
        }
        Phrase name = next < phrases.size() ? phrases.get(next) : null;
        if (name == null || !isPerson(name) || !isClosed(name) || name.joined() != null) {
            return null;
        }
        return name.from() == end + 1 && tagged.tag(end) == Tag.COMMA ? name : null;
    }

    /// "Ana Ruiz, the foreign minister,": whether the next phrase describes this person.
    boolean isDescribed(List<Phrase> phrases, int at) {
        if (at + 1 >= phrases.size() || !isPerson(phrases.get(at))) {
            return false;
        }
        Phrase next = phrases.get(at + 1);
        return isDescription(next)
                && next.joined() == null
                && next.from() == phrases.get(at).end() + 1
                && tagged.tag(next.from() - 1) == Tag.COMMA;
    }

    private boolean isPerson(Phrase phrase) {
        Name name = names[phrase.head()];
        return name != null && name.nature() == Nature.PERSON && phrase.possessor() == null;
    }

    private boolean isDescription(Phrase phrase) {
        String noun = tagged.noun(phrase.head());
        return tagged.tag(phrase.head()) == Tag.NOUN
                && names[phrase.head()] == null
                && tagged.personNoun(phrase.head())
                && noun != null
                && tokens.text(phrase.head()).equalsIgnoreCase(noun);
    }

    private boolean isClosed(Phrase name) {
        int end = name.end();
        return end >= tokens.size()
                || tagged.tag(end) == Tag.COMMA
                || tagged.tag(end) == Tag.MARK
                || tagged.tag(end).verb();
    }
}
