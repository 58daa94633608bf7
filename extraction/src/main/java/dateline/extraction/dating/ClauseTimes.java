package dateline.extraction.dating;

import dateline.contract.extraction.TimexType;
import dateline.extraction.mention.Telling;
import dateline.extraction.resolve.ResolvedTimex;
import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which time expressions of a sentence belong to which of its verbs and nouns.
final class ClauseTimes {
    private static final Set<String> SUBORDINATE =
            Set.of("that", "and", "but", "when", "while", "because", "although", "after", "before");

    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom");
    private static final Set<String> COUNTED_FROM = Set.of("before", "after");

    /// @param verb the verb that the expression belongs to, as a token; −1: the whole sentence
    private record Owned(ResolvedTimex timex, int first, int end, int verb) {}

    private final Tagged tagged;
    private final Tokens tokens;
    private final Sentence sentence;
    private final List<Owned> owned = new ArrayList<>();

    ClauseTimes(Tagged tagged, Sentence sentence, List<ResolvedTimex> timexes) {
        this.tagged = tagged;
        this.tokens = tagged.tokens();
        this.sentence = sentence;
        for (ResolvedTimex timex : timexes) {
            int first = tokenAt(timex.start());
            int end = first;
            while (end < sentence.endToken() && tokens.start(end) < timex.end()) {
                end++;
            }
            owned.add(new Owned(timex, first, end, owner(first, end)));
        }
    }

    private int tokenAt(int offset) {
        int at = sentence.firstToken();
        while (at + 1 < sentence.endToken() && tokens.end(at) <= offset) {
            at++;
        }
        return at;
    }

    private int owner(int first, int end) {
        int before = -1;
        int after = -1;
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            if (!tagged.tag(at).verb() || (at >= first && at < end)) {
                continue;
            }
            before = at < first ? at : before;
            after = at >= end && after < 0 ? at : after;
        }
        if (before < 0) {
            return after;
        }
        boolean leads = leadsInto(end, after) && !isOfPerson(before);
        return after >= 0 && (isSeparated(before, first) || leads) ? after : before;
    }

    /// A comma or conjunction after the verb opens another clause, unless the expression only stands
    /// between commas itself.
    private boolean isSeparated(int verb, int first) {
        boolean separated = false;
        for (int at = verb + 1; at < first; at++) {
            boolean conjunction =
                    tagged.tag(at) == Tag.CONJUNCTION && SUBORDINATE.contains(tokens.text(at));
            separated |= conjunction || (tagged.tag(at) == Tag.COMMA && at < first - 2);
        }
        return separated;
    }

    /// "Putin on Tuesday signed": nothing but auxiliaries up to the verb.
    private boolean leadsInto(int end, int verb) {
        if (verb < 0) {
            return false;
        }
        for (int at = end; at < verb; at++) {
            Tag tag = tagged.tag(at);
            if (!tag.auxiliary() && tag != Tag.ADVERB) {
                return false;
            }
        }
        return true;
    }

    /// The expressions that date this telling itself.
    List<ResolvedTimex> of(Telling telling) {
        List<ResolvedTimex> found = new ArrayList<>();
        for (Owned time : owned) {
            if (telling.noun() ? datesNoun(time, telling) : time.verb() == verbOf(telling)) {
                found.add(time.timex());
            }
        }
        return found;
    }

    private int verbOf(Telling telling) {
        int at = telling.firstToken();
        while (at < telling.endToken() && !tagged.tag(at).verb()) {
            at++;
        }
        return at;
    }

    /// Inside the noun's phrase, right behind it, or of the verb that carries it.
    private boolean datesNoun(Owned time, Telling telling) {
        boolean inside =
                time.first() >= telling.from()
                        && time.end() <= telling.firstToken() + 1
                        && noVerb(time.end(), telling.firstToken());
        boolean behind =
                time.first() >= telling.endToken()
                        && time.first() < telling.to()
                        && noVerb(telling.endToken(), time.first());
        boolean carried = time.verb() >= telling.from() && time.verb() < telling.to();
        boolean nearer =
                behind
                        && time.verb() >= 0
                        && time.verb() < telling.firstToken()
                        && !isCoarse(time.timex())
                        && !carried
                        && !isClose(time, telling);
        return inside || carried || (behind && !nearer);
    }

    private boolean isClose(Owned time, Telling telling) {
        return time.first() - telling.endToken() <= 1;
    }

    private static boolean isCoarse(ResolvedTimex timex) {
        return timex.granularity() != dateline.temporal.Granularity.DAY;
    }

    private boolean noVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tagged.tag(at).verb()) {
                return false;
            }
        }
        return true;
    }

    /// The one date of the sentence, for clauses that have none of their own; null: none or several.
    @Nullable ResolvedTimex only() {
        List<ResolvedTimex> dates = owned.stream().map(Owned::timex).filter(Times::isDate).toList();
        return dates.size() == 1 ? dates.getFirst() : null;
    }

    /// The verb that the sentence's one date belongs to; −1: there is none.
    int verbOfOnly() {
        List<Owned> dates = owned.stream().filter(time -> Times.isDate(time.timex())).toList();
        return dates.size() == 1 ? dates.getFirst().verb() : -1;
    }

    /// Whether its clause names a time that fixes no day: "years later", "every Friday", "two days before
    /// the vote", a weekday that counts from nothing.
    boolean isOfAnotherTime(Telling telling) {
        return of(telling).stream()
                .anyMatch(timex ->
                        timex.type() == TimexType.DURATION
                                ? isCountedFrom(timex)
                                : !timex.rule().equals("clock") && !isAside(timex));
    }

    /// "now" is no other time, and "the recent eruptions" says it of the eruptions only.
    private boolean isAside(ResolvedTimex timex) {
        return timex.value().equals("PRESENT_REF")
                || tokens.text(tokenAt(timex.start())).equals("recent");
    }

    private boolean isCountedFrom(ResolvedTimex timex) {
        int next = tokenAt(timex.end());
        return !timex.value().startsWith("PT")
                && tokens.isWord(next)
                && COUNTED_FROM.contains(tokens.text(next));
    }

    /// Whether this verb says who somebody is: "the man who robbed a bank".
    boolean isOfPerson(int verb) {
        int at = verb - 1;
        while (at >= sentence.firstToken()
                && (tagged.tag(at).auxiliary() || tagged.tag(at) == Tag.ADVERB)) {
            at--;
        }
        return at >= sentence.firstToken() && tokens.isWord(at) && tokens.text(at).equals("who");
    }

    /// Whether a relative clause parts these verbs: "jailed a man who killed two people in 2015".
    boolean isRelativeBetween(int verb, int other) {
        for (int at = Math.min(verb, other) + 1; verb >= 0 && at < Math.max(verb, other); at++) {
            if (tokens.isWord(at) && RELATIVE.contains(tokens.text(at))) {
                return true;
            }
        }
        return false;
    }

    /// The word before an expression: "since", "until", "by"; empty: there is none.
    String before(ResolvedTimex timex) {
        int first = tokenAt(timex.start());
        int at = first - 1;
        while (at >= sentence.firstToken()
                && (tagged.tag(at) == Tag.ADVERB || tagged.tag(at) == Tag.DETERMINER)) {
            at--;
        }
        return at < sentence.firstToken() ? "" : tokens.text(at).toLowerCase(java.util.Locale.ROOT);
    }
}
