package dateline.extraction.mention;

import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.VerbGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who does what the verbs of one sentence tell.
final class Subjects {
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

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where");

    private final SentenceView view;

    /// Found once for each verb.
    private final Map<Integer, List<Phrase>> found = new HashMap<>();

    Subjects(SentenceView view) {
        this.view = view;
    }

    /// The phrases that the verb group's subject is made of; empty: it has none that can be told.
    List<Phrase> of(VerbGroup group) {
        List<Phrase> known = found.get(group.verb());
        if (known == null) {
            known = subject(group, 0);
            found.put(group.verb(), known);
        }
        return known;
    }

    private List<Phrase> subject(VerbGroup group, int depth) {
        if (depth > 4) {
            return List.of();
        }
        boolean reduced = !group.finite() && view.tagged.tag(group.verb()) == Tag.PARTICIPLE;
        Phrase beside = view.endingAt(skipAdverbs(group.from() - 1) + 1);
        if (reduced
                || (!group.finite() && !group.infinitive() && beside != null && beside.bare())) {
            return beside == null ? List.of() : List.of(withoutOf(beside));
        }
        if (!group.finite()) {
            VerbGroup governor = view.governor(group);
            return governor == null ? List.of() : subject(governor, depth + 1);
        }
        Phrase relative = relative(group);
        if (relative != null) {
            return SentenceView.list(relative);
        }
        Phrase own = ownSubject(group);
        if (own != null) {
            return SentenceView.list(own);
        }
        VerbGroup before = finiteBefore(group, group.from());
        return before == null ? List.of() : subject(before, depth + 1);
    }

    private @Nullable VerbGroup finiteBefore(VerbGroup group, int to) {
        for (int i = view.index(group) - 1; i >= 0; i--) {
            if (view.groups.get(i).finite() && view.groups.get(i).verb() < to) {
                return view.groups.get(i);
            }
        }
        return null;
    }

    /// "X, boasting close ties, has met": the phrase belongs to an aside between two commas.
    private boolean isInAside(Phrase phrase, int to) {
        for (VerbGroup other : view.groups) {
            boolean aside =
                    !other.finite()
                            && other.verb() < phrase.from()
                            && view.inside(other.from() - 1)
                            && view.tagged.tag(other.from() - 1) == Tag.COMMA
                            && hasComma(phrase.end(), to);
            if (aside) {
                return true;
            }
        }
        return false;
    }

    private boolean hasComma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (view.tagged.tag(at) == Tag.COMMA) {
                return true;
            }
        }
        return false;
    }

    /// "the assembly of ministers": what the "of" hangs on.
    private Phrase withoutOf(Phrase phrase) {
        Phrase at = phrase;
        while (!at.bare() && view.lower(at.preposition()).equals("of")) {
            Phrase before = view.endingAt(at.preposition());
            if (before == null) {
                return at;
            }
            at = before;
        }
        return at;
    }

    private int skipAdverbs(int token) {
        int at = token;
        while (view.inside(at)
                && (view.tagged.tag(at) == Tag.ADVERB
                        || view.times.get(at)
                        || view.tagged.tag(at) == Tag.NEGATION)) {
            at--;
        }
        return at;
    }

    /// "who", "which", "that" right before the verb stand for the phrase before them.
    private @Nullable Phrase relative(VerbGroup group) {
        int pronoun = skipAdverbs(group.from() - 1);
        if (!view.inside(pronoun)
                || !Set.of("who", "which", "that").contains(view.lower(pronoun))) {
            return null;
        }
        boolean comma = view.inside(pronoun - 1) && view.tagged.tag(pronoun - 1) == Tag.COMMA;
        int end = comma ? pronoun - 1 : pronoun;
        Phrase before = view.endingAt(comma && isAge(end) ? end - 2 : end);
        return before == null ? null : withoutOf(before);
    }

    /// "Ruiz, 58, who"
    private boolean isAge(int end) {
        return view.inside(end - 2)
                && view.tagged.tag(end - 1) == Tag.NUMBER
                && view.tagged.tag(end - 2) == Tag.COMMA;
    }

    /// "The boat, which was carrying goods, hit a rock": where what stands between two commas right
    /// before the verb begins; where nothing does, the verb itself.
    private int startOfAside(VerbGroup group) {
        int close = skipAdverbs(group.from() - 1);
        if (!view.inside(close) || view.tagged.tag(close) != Tag.COMMA) {
            return group.from();
        }
        for (int at = close - 2; view.inside(at); at--) {
            if (view.tagged.tag(at) == Tag.COMMA && opensAside(at + 1)) {
                return at;
            }
        }
        return group.from();
    }

    private boolean opensAside(int at) {
        Tag tag = view.tagged.tag(at);
        return tag == Tag.GERUND
                || tag == Tag.PARTICIPLE
                || RELATIVES.contains(view.lower(at))
                || view.inside(at + 1)
                        && tag == Tag.PREPOSITION
                        && RELATIVES.contains(view.lower(at + 1));
    }

    private @Nullable Phrase ownSubject(VerbGroup group) {
        int to = startOfAside(group);
        VerbGroup before = finiteBefore(group, to);
        int limit = before == null ? view.sentence.firstToken() : before.verb() + 1;
        Phrase apposed = null;
        for (int i = view.phrases.size() - 1; i >= 0; i--) {
            Phrase phrase = view.phrases.get(i);
            if (phrase.end() > to || view.isTime(phrase)) {
                continue;
            }
            if (phrase.from() < limit) {
                break;
            }
            if (!canBeSubject(phrase, to, before != null)
                    || isBehindBarrier(phrase.end(), to)
                    || isInAside(phrase, to)) {
                continue;
            }
            if (before != null && hasConjunction(phrase.end(), to)) {
                return null; // the object of the verb before
            }
            if (apposed == null && isApposed(phrase, to)) {
                apposed = phrase;
                continue;
            }
            if (apposed != null && isDescription(phrase)) {
                return apposed;
            }
            return phrase;
        }
        return apposed;
    }

    /// No preposition, or one that can open a clause ("until his firm closed"), or one that only the
    /// list before it has ("from A and B have").
    private boolean canBeSubject(Phrase phrase, int to, boolean second) {
        if (phrase.bare()) {
            return true;
        }
        int end = skipAdverbs(to - 1) + 1;
        boolean opens = CLAUSE_OPENERS.contains(view.lower(phrase.preposition()));
        boolean inherited =
                second
                        && phrase.joined() != null
                        && phrase.preposition() < phrase.joined().from()
                        && end == phrase.end();
        return inherited || opens && endWithComplements(phrase) == end;
    }

    /// "after talks between the two firms collapsed": what hangs on the noun belongs to it.
    private int endWithComplements(Phrase phrase) {
        int end = phrase.end();
        for (Phrase next : view.phrases) {
            end = next.preposition() == end ? next.end() : end;
        }
        return end;
    }

    /// "an attorney for the firm": no name of its own.
    private boolean isDescription(Phrase phrase) {
        return view.tagged.tag(phrase.head()) == Tag.NOUN && view.tagged.personNoun(phrase.head());
    }

    private boolean isBehindBarrier(int from, int to) {
        for (int at = from; at < to; at++) {
            Tag tag = view.tagged.tag(at);
            boolean closes = tag == Tag.MARK && ";:".indexOf(view.tokens.first(at)) >= 0;
            if (closes || (tag == Tag.CONJUNCTION && BARRIERS.contains(view.lower(at)))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasConjunction(int from, int to) {
        for (int at = from; at < to; at++) {
            if (view.tagged.tag(at) == Tag.CONJUNCTION) {
                return true;
            }
        }
        return false;
    }

    /// ", the Belgian interior minister, said": between two commas, with a phrase before the first.
    private boolean isApposed(Phrase phrase, int to) {
        int first = phrase.from() - 1;
        return phrase.joined() == null
                && view.inside(first)
                && view.tagged.tag(first) == Tag.COMMA
                && (hasComma(phrase.end(), to) || view.tagged.tag(to) == Tag.COMMA);
    }
}
