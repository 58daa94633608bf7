package dateline.extraction.mention;

import dateline.extraction.entity.Cast;
import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.source.ZoneKind;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.Tagged;
import dateline.extraction.tagging.VerbGroup;
import dateline.extraction.tagging.VerbGroups;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One sentence as phrases and verb groups, and who does what to whom in it.
final class SentenceView {
    final Tagged tagged;
    final Cast cast;
    final Tokens tokens;
    final Sentence sentence;
    final ZoneKind zone;
    final int number;
    final List<Phrase> phrases;
    final List<VerbGroup> groups;
    final BitSet times;
    private final BitSet quoted = new BitSet();

    private final Subjects subjects;

    /// Made once for each token that is asked for.
    private final @Nullable String[] lowered;

    /// Found once for each verb.
    private final Map<Integer, List<Phrase>> objects = new HashMap<>();

    /// @param number how many telling sentences stand before it
    SentenceView(
            Tagged tagged,
            Cast cast,
            Sentence sentence,
            ZoneKind zone,
            int number,
            List<Phrase> phrases,
            BitSet times,
            boolean quoteOpen) {
        this.tagged = tagged;
        this.cast = cast;
        this.tokens = tagged.tokens();
        this.sentence = sentence;
        this.zone = zone;
        this.number = number;
        this.phrases = phrases;
        this.times = times;
        this.groups = VerbGroups.of(tagged, sentence);
        this.subjects = new Subjects(this);
        this.lowered = new @Nullable String[sentence.endToken() - sentence.firstToken()];
        markQuotes(quoteOpen);
    }

    private void markQuotes(boolean quoteOpen) {
        boolean inside = quoteOpen;
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            char c = tokens.first(at);
            boolean mark = tagged.tag(at) == Tag.MARK;
            if (mark && (c == '“' || c == '”' || c == '"')) {
                inside = c == '“' || (c == '"' && !inside);
            } else if (inside) {
                quoted.set(at - sentence.firstToken());
            }
        }
        quoted.set(sentence.endToken() - sentence.firstToken(), inside);
    }

    /// Whether the sentence ends inside a quotation.
    boolean endsQuoted() {
        return quoted.get(sentence.endToken() - sentence.firstToken());
    }

    boolean inQuote(int token) {
        return quoted.get(token - sentence.firstToken());
    }

    /// A token of the text in lower case.
    String lower(int token) {
        if (!inside(token)) {
            return tokens.text(token).toLowerCase(Locale.ROOT);
        }
        int at = token - sentence.firstToken();
        String known = lowered[at];
        if (known == null) {
            known = tokens.text(token).toLowerCase(Locale.ROOT);
            lowered[at] = known;
        }
        return known;
    }

    boolean inside(int token) {
        return token >= sentence.firstToken() && token < sentence.endToken();
    }

    /// The phrases of a list that ends with this one, first to last.
    static List<Phrase> list(Phrase last) {
        List<Phrase> list = new ArrayList<>();
        for (Phrase at = last; at != null && list.size() < 12; at = at.joined()) {
            list.addFirst(at);
        }
        return list;
    }

    /// The whole list that begins at this phrase.
    List<Phrase> listFrom(Phrase first) {
        List<Phrase> list = new ArrayList<>(List.of(first));
        for (Phrase phrase : phrases) {
            if (phrase.joined() == list.getLast() && list.size() < 12) {
                list.add(phrase);
            }
        }
        return list;
    }

    /// The phrases that the verb group's subject is made of; empty: it has none that can be told.
    List<Phrase> subject(VerbGroup group) {
        return subjects.of(group);
    }

    @Nullable Phrase endingAt(int token) {
        for (Phrase phrase : phrases) {
            if (phrase.end() == token) {
                return phrase;
            }
        }
        return null;
    }

    boolean isTime(Phrase phrase) {
        return times.get(phrase.head());
    }

    /// The verb group that a non-finite one depends on.
    @Nullable VerbGroup governor(VerbGroup group) {
        int index = index(group);
        if (index > 0) {
            return groups.get(index - 1);
        }
        return group.infinitive() ? null : nextFinite(index);
    }

    int index(VerbGroup group) {
        int index = 0;
        while (groups.get(index).verb() != group.verb()) {
            index++;
        }
        return index;
    }

    private @Nullable VerbGroup nextFinite(int index) {
        for (int i = index + 1; i < groups.size(); i++) {
            if (groups.get(i).finite()) {
                return groups.get(i);
            }
        }
        return null;
    }

    @Nullable VerbGroup before(VerbGroup group) {
        int index = index(group);
        return index <= 0 ? null : groups.get(index - 1);
    }

    @Nullable VerbGroup after(VerbGroup group) {
        int index = index(group);
        return index + 1 >= groups.size() ? null : groups.get(index + 1);
    }

    /// Where what depends on a token ends at the latest: the next verb, or the end of the clause.
    int reach(int token) {
        for (int at = token + 1; at < sentence.endToken(); at++) {
            Tag tag = tagged.tag(at);
            boolean verb =
                    !times.get(at)
                            && (tag.verb() || tag == Tag.MODAL || tag == Tag.BE || tag == Tag.HAVE);
            boolean mark = tag == Tag.MARK && ";:“”\"()".indexOf(tokens.first(at)) >= 0;
            if (verb || mark) {
                return at;
            }
        }
        return sentence.endToken();
    }

    /// The direct object's phrases.
    List<Phrase> object(VerbGroup group) {
        List<Phrase> known = objects.get(group.verb());
        if (known == null) {
            known = findObject(group);
            objects.put(group.verb(), known);
        }
        return known;
    }

    private List<Phrase> findObject(VerbGroup group) {
        int reach = reach(group.verb());
        for (Phrase phrase : phrases) {
            if (phrase.from() > group.verb() && phrase.from() < reach && !isTime(phrase)) {
                boolean particle =
                        phrase.preposition() == group.verb() + 1
                                && isParticle(phrase.preposition(), group.verb());
                boolean direct =
                        (phrase.bare() || particle) && isOpen(group.verb() + 1, phrase.from());
                return direct ? listFrom(phrase) : List.of();
            }
        }
        return List.of();
    }

    /// No comma or conjunction parts an object from its verb.
    private boolean isOpen(int from, int to) {
        for (int at = from; at < to; at++) {
            Tag tag = tagged.tag(at);
            if (tag == Tag.COMMA || tag == Tag.CONJUNCTION || tag == Tag.MARK) {
                return false;
            }
        }
        return true;
    }

    /// "called on Turkey": the verb's own preposition does not hide its object.
    private boolean isParticle(int preposition, int verb) {
        String base = tagged.verb(verb);
        return base != null
                && (TypeTable.LISTED.isPhrasal(base, lower(preposition))
                        || Set.of("out", "off", "over", "up", "down").contains(lower(preposition)));
    }
}
