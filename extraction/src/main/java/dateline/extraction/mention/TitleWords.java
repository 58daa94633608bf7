package dateline.extraction.mention;

import dateline.extraction.entity.Party;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tag;
import java.util.List;
import java.util.Set;

/// The words behind a verb that a title keeps: its own clause without times and asides.
final class TitleWords {
    /// A title does not end in one of these.
    private static final Set<String> LEADING_ON =
            Set.of(
                    "and", "or", "to", "that", "of", "on", "in", "by", "with", "as", "for", "the",
                    "a", "an", "after", "before", "while", "when", "who", "which", "it", "he",
                    "she", "they", "so", "from", "at", "how", "what", "where", "but", "whether",
                    "if", "into", "over");

    /// They open a clause of their own.
    private static final Set<String> OPENERS =
            Set.of(
                    "as",
                    "when",
                    "after",
                    "before",
                    "while",
                    "because",
                    "since",
                    "until",
                    "that",
                    "if",
                    "but",
                    "where",
                    "whether",
                    "why",
                    "how",
                    "although",
                    "though",
                    "unless",
                    "who",
                    "which",
                    "and",
                    "than");

    /// They tell of a time beside one.
    private static final Set<String> TIMELY = Set.of("late", "later", "early", "earlier");

    private final SentenceView view;
    private final StringBuilder words = new StringBuilder();

    private TitleWords(SentenceView view) {
        this.view = view;
    }

    static String behind(SentenceView view, int verb) {
        TitleWords words = new TitleWords(view);
        words.read(verb + 1, words.endOfClause(verb));
        return trimmed(words.words.toString());
    }

    /// The words of these tokens, without times.
    static String of(SentenceView view, int from, int end) {
        TitleWords words = new TitleWords(view);
        words.read(from, end);
        return trimmed(words.words.toString());
    }

    private void read(int from, int end) {
        int at = from;
        while (at < end && !endsHere(at)) {
            int next = skipTime(at, end);
            if (next > at) {
                at = next;
                continue;
            }
            boolean space = !words.isEmpty() && !view.tokens.isGlued(at);
            words.append(space ? " " : "").append(word(at));
            at++;
        }
    }

    /// "sentenced him": a pronoun gives the name that it stands for.
    private String word(int at) {
        Phrase phrase = view.tagged.tag(at) == Tag.PRONOUN ? view.endingAt(at + 1) : null;
        List<Party> parties = phrase == null ? List.of() : view.cast.parties(phrase);
        boolean named = !parties.isEmpty() && parties.stream().allMatch(Party::named);
        return named
                ? Titles.listed(parties.stream().map(Party::name).toList())
                : view.tokens.text(at);
    }

    private boolean endsHere(int at) {
        if (view.tagged.tag(at) == Tag.COMMA) {
            return !words.isEmpty();
        }
        boolean currency = "$€£¥".indexOf(view.tokens.first(at)) >= 0;
        return view.tagged.tag(at) == Tag.MARK && !view.tokens.isGlued(at) && !currency;
    }

    /// The token behind a time and the words that only lead to it; the same token where there is none.
    private int skipTime(int at, int end) {
        if (view.tagged.tag(at) == Tag.COMMA) {
            return at + 1;
        }
        int first = at;
        while (first < end && leads(first)) {
            first++;
        }
        boolean time = first < end && view.times.get(first) && !isMeasure(first);
        if (!time) {
            return TIMELY.contains(view.lower(at)) && view.tagged.tag(at) == Tag.ADVERB
                    ? at + 1
                    : at;
        }
        int behind = endOfTime(first);
        while (behind < end && TIMELY.contains(view.lower(behind))) {
            behind++;
        }
        boolean genitive = behind < end && view.tagged.tag(behind) == Tag.GENITIVE;
        return genitive ? behindGenitive(at, behind) : behind;
    }

    private boolean leads(int at) {
        Tag tag = view.tagged.tag(at);
        return !view.times.get(at)
                && (tag == Tag.PREPOSITION
                        || tag == Tag.DETERMINER
                        || TIMELY.contains(view.lower(at)));
    }

    /// "in Sunday's election" goes as a whole, "Sunday's election" loses its day.
    private int behindGenitive(int at, int genitive) {
        if (view.tagged.tag(at) != Tag.PREPOSITION) {
            return genitive + 1;
        }
        for (Phrase phrase : view.phrases) {
            if (phrase.from() <= genitive + 1 && phrase.end() > genitive) {
                return phrase.end();
            }
        }
        return genitive + 1;
    }

    private int endOfTime(int first) {
        int end = first;
        while (view.inside(end) && view.times.get(end)) {
            end++;
        }
        return end;
    }

    /// "to five years", "for two weeks", "three days of mourning": part of what is told.
    private boolean isMeasure(int at) {
        int first = at;
        while (view.inside(first - 1) && view.times.get(first - 1)) {
            first--;
        }
        int end = endOfTime(at);
        boolean counted = view.inside(end) && view.lower(end).equals("of");
        return counted
                || view.inside(first - 1)
                        && Set.of("to", "for", "of", "than", "a").contains(view.lower(first - 1));
    }

    /// The end of the verb's own clause: where the next verb's begins.
    private int endOfClause(int verb) {
        int end = reach(verb);
        if (!view.inside(end) || !isFinite(end)) {
            return end;
        }
        for (int at = end - 1; at > verb; at--) {
            Tag tag = view.tagged.tag(at);
            boolean opener = tag == Tag.CONJUNCTION || tag == Tag.PRONOUN || tag == Tag.PREPOSITION;
            if (opener && OPENERS.contains(view.lower(at))) {
                return at;
            }
        }
        return end;
    }

    private boolean isFinite(int at) {
        Tag tag = view.tagged.tag(at);
        return tag == Tag.PAST || tag == Tag.PRESENT || tag.auxiliary();
    }

    /// "agree to carry on the work": an infinitive belongs to its verb.
    private int reach(int verb) {
        int end = view.reach(verb);
        boolean infinitive =
                end > verb + 1
                        && view.inside(end)
                        && view.tagged.tag(end) == Tag.PRESENT
                        && (view.tagged.tag(end - 1) == Tag.TO
                                || (end > verb + 2 && view.tagged.tag(end - 2) == Tag.TO));
        return infinitive ? view.reach(end) : end;
    }

    /// A title does not end in a word that leads on.
    static String trimmed(String text) {
        String rest = text;
        while (rest.endsWith(".")
                || LEADING_ON.contains(rest.substring(rest.lastIndexOf(' ') + 1))) {
            rest =
                    rest.endsWith(".")
                            ? rest.substring(0, rest.length() - 1)
                            : rest.substring(0, Math.max(0, rest.lastIndexOf(' ')));
        }
        return rest;
    }
}
