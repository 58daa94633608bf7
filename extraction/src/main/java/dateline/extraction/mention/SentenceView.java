package dateline.extraction.mention;

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
    private static final Set<String> BARRIERS =
            Set.of(
                    "that",
                    "because",
                    "while",
                    "when",
                    "if",
                    "although",
                    "though",
                    "whereas",
                    "as",
                    "after",
                    "before",
                    "since",
                    "until",
                    "where",
                    "whether",
                    "but",
                    "unless");

    private static final Set<String> CLAUSE_OPENERS =
            Set.of("until", "before", "after", "since", "as", "like", "than", "till");

    final Tagged tagged;
    final Tokens tokens;
    final Sentence sentence;
    final ZoneKind zone;
    final int number;
    final List<Phrase> phrases;
    final List<VerbGroup> groups;
    final BitSet times;
    private final BitSet quoted = new BitSet();

    /// Found once for each verb.
    private final Map<Integer, List<Phrase>> subjects = new HashMap<>();

    private final Map<Integer, List<Phrase>> objects = new HashMap<>();

    /// @param number how many telling sentences stand before it
    SentenceView(
            Tagged tagged,
            Sentence sentence,
            ZoneKind zone,
            int number,
            List<Phrase> phrases,
            BitSet times,
            boolean quoteOpen) {
        this.tagged = tagged;
        this.tokens = tagged.tokens();
        this.sentence = sentence;
        this.zone = zone;
        this.number = number;
        this.phrases = phrases;
        this.times = times;
        this.groups = VerbGroups.of(tagged, sentence);
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

    String lower(int token) {
        return tokens.text(token).toLowerCase(Locale.ROOT);
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
        List<Phrase> known = subjects.get(group.verb());
        if (known == null) {
            known = subject(group, 0);
            subjects.put(group.verb(), known);
        }
        return known;
    }

    private List<Phrase> subject(VerbGroup group, int depth) {
        if (depth > 4) {
            return List.of();
        }
        boolean reduced = !group.finite() && tagged.tag(group.verb()) == Tag.PARTICIPLE;
        Phrase beside = endingAt(skipAdverbs(group.from() - 1) + 1);
        if (reduced
                || (!group.finite() && !group.infinitive() && beside != null && beside.bare())) {
            return beside == null ? List.of() : List.of(withoutOf(beside));
        }
        if (!group.finite()) {
            VerbGroup governor = governor(group);
            return governor == null ? List.of() : subject(governor, depth + 1);
        }
        Phrase relative = relative(group);
        if (relative != null) {
            return list(relative);
        }
        Phrase own = ownSubject(group);
        if (own != null) {
            return list(own);
        }
        VerbGroup before = finiteBefore(group);
        return before == null ? List.of() : subject(before, depth + 1);
    }

    private @Nullable VerbGroup finiteBefore(VerbGroup group) {
        for (int i = index(group) - 1; i >= 0; i--) {
            if (groups.get(i).finite()) {
                return groups.get(i);
            }
        }
        return null;
    }

    /// "X, boasting close ties, has met": the phrase belongs to an aside between two commas.
    private boolean isInAside(Phrase phrase, VerbGroup group) {
        for (VerbGroup other : groups) {
            boolean aside =
                    !other.finite()
                            && other.verb() < phrase.from()
                            && inside(other.from() - 1)
                            && tagged.tag(other.from() - 1) == Tag.COMMA
                            && hasComma(phrase.end(), group.from());
            if (aside) {
                return true;
            }
        }
        return false;
    }

    private boolean hasComma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tagged.tag(at) == Tag.COMMA) {
                return true;
            }
        }
        return false;
    }

    /// "the assembly of ministers": what the "of" hangs on.
    private Phrase withoutOf(Phrase phrase) {
        Phrase at = phrase;
        while (!at.bare() && lower(at.preposition()).equals("of")) {
            Phrase before = endingAt(at.preposition());
            if (before == null) {
                return at;
            }
            at = before;
        }
        return at;
    }

    private int skipAdverbs(int token) {
        int at = token;
        while (inside(at)
                && (tagged.tag(at) == Tag.ADVERB
                        || times.get(at)
                        || tagged.tag(at) == Tag.NEGATION)) {
            at--;
        }
        return at;
    }

    @Nullable Phrase endingAt(int token) {
        for (Phrase phrase : phrases) {
            if (phrase.end() == token) {
                return phrase;
            }
        }
        return null;
    }

    /// "who", "which", "that" right before the verb stand for the phrase before them.
    private @Nullable Phrase relative(VerbGroup group) {
        int pronoun = skipAdverbs(group.from() - 1);
        if (!inside(pronoun) || !Set.of("who", "which", "that").contains(lower(pronoun))) {
            return null;
        }
        int end =
                inside(pronoun - 1) && tagged.tag(pronoun - 1) == Tag.COMMA ? pronoun - 1 : pronoun;
        Phrase before = endingAt(end);
        return before == null ? null : withoutOf(before);
    }

    private @Nullable Phrase ownSubject(VerbGroup group) {
        VerbGroup before = finiteBefore(group);
        int limit = before == null ? sentence.firstToken() : before.verb() + 1;
        Phrase apposed = null;
        for (int i = phrases.size() - 1; i >= 0; i--) {
            Phrase phrase = phrases.get(i);
            if (phrase.end() > group.from() || isTime(phrase)) {
                continue;
            }
            if (phrase.from() < limit) {
                break;
            }
            if (!canBeSubject(phrase, group)
                    || isBehindBarrier(phrase.end(), group.from())
                    || isInAside(phrase, group)) {
                continue;
            }
            if (apposed == null && isApposed(phrase, group)) {
                apposed = phrase;
                continue;
            }
            if (apposed != null && isDescription(phrase)) {
                return apposed;
            }
            boolean object =
                    before != null
                            && startsRight(before, phrase)
                            && hasConjunction(phrase.end(), group.from());
            return object ? null : phrase;
        }
        return apposed;
    }

    /// No preposition, or one that can open a clause ("until his firm closed"), or one that only the
    /// list before it has ("from A and B have").
    private boolean canBeSubject(Phrase phrase, VerbGroup group) {
        if (phrase.bare()) {
            return true;
        }
        boolean beside = skipAdverbs(group.from() - 1) + 1 == phrase.end();
        boolean opens = CLAUSE_OPENERS.contains(lower(phrase.preposition()));
        boolean inherited =
                phrase.joined() != null
                        && phrase.preposition() < phrase.joined().from()
                        && finiteBefore(group) != null;
        return beside && (opens || inherited);
    }

    /// "an attorney for the firm": no name of its own.
    private boolean isDescription(Phrase phrase) {
        return tagged.tag(phrase.head()) == Tag.NOUN && tagged.personNoun(phrase.head());
    }

    private boolean isTime(Phrase phrase) {
        return times.get(phrase.head());
    }

    private boolean isBehindBarrier(int from, int to) {
        for (int at = from; at < to; at++) {
            Tag tag = tagged.tag(at);
            boolean closes = tag == Tag.MARK && ";:".indexOf(tokens.first(at)) >= 0;
            if (closes || (tag == Tag.CONJUNCTION && BARRIERS.contains(lower(at)))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasConjunction(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tagged.tag(at) == Tag.CONJUNCTION) {
                return true;
            }
        }
        return false;
    }

    /// Whether this phrase is the object of the verb before it.
    private boolean startsRight(VerbGroup before, Phrase phrase) {
        return phrase.from() >= before.verb() + 1;
    }

    /// ", the Belgian interior minister, said": between two commas, with a phrase before the first.
    private boolean isApposed(Phrase phrase, VerbGroup group) {
        int after = phrase.end();
        boolean closed = false;
        while (after < group.from()) {
            closed |= tagged.tag(after) == Tag.COMMA;
            after++;
        }
        int first = phrase.from() - 1;
        return closed && inside(first) && tagged.tag(first) == Tag.COMMA && phrase.joined() == null;
    }

    /// The verb group that a non-finite one depends on.
    @Nullable VerbGroup governor(VerbGroup group) {
        int index = index(group);
        if (index > 0) {
            return groups.get(index - 1);
        }
        return group.infinitive() ? null : nextFinite(index);
    }

    private int index(VerbGroup group) {
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
                    (tag.verb() && !times.get(at))
                            || tag == Tag.MODAL
                            || tag == Tag.BE
                            || tag == Tag.HAVE;
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
