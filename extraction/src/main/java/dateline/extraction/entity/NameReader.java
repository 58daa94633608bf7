package dateline.extraction.entity;

import dateline.extraction.entity.Gazetteer.Listed;
import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.Tagged;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the names of one sentence, left to right: listed ones first, else runs of capitals.
final class NameReader {
    private static final Gazetteer LISTS = Gazetteer.LISTED;
    private static final int LONGEST_NAME = 10;
    private static final int MOST_PERSON_WORDS = 4;

    private final Tagged tagged;
    private final Tokens tokens;
    private final BitSet times;
    private final List<Name> names = new ArrayList<>();
    private int first;
    private int end;

    /// @param times the tokens of time expressions, which are in no name: "On Monday Anna Kerr resigned."
    NameReader(Tagged tagged, BitSet times) {
        this.tagged = tagged;
        this.times = times;
        this.tokens = tagged.tokens();
    }

    List<Name> names() {
        return names;
    }

    void read(Sentence sentence) {
        first = sentence.firstToken();
        end = sentence.endToken();
        int at = first;
        while (at < end) {
            at = isNamePart(at) ? readName(at) : at + 1;
        }
    }

    private boolean isNamePart(int at) {
        return isName(at)
                || (!times.get(at)
                        && tokens.isWord(at)
                        && tokens.has(at, Tokens.CAPITAL)
                        && LISTS.longest(tokens, at, end) > at
                        && tagged.tag(at) != Tag.PRONOUN);
    }

    private boolean isName(int at) {
        return tagged.tag(at) == Tag.NAME && !times.get(at);
    }

    private int readName(int at) {
        int run = endOfRun(at);
        int listed = LISTS.longest(tokens, at, end);
        if (listed > at) {
            Listed what = LISTS.find(tokens, at, listed);
            boolean whole = listed >= run || what != null && what.nature() == Nature.DEMONYM;
            boolean partOfOther =
                    !whole && (isWider(listed, run) || isBeginning(what, listed, run));
            if (what != null && !partOfOther) {
                names.add(new Name(at, listed, what.nature(), what.name(), what.country()));
                return listed;
            }
        }
        int name = behindTitles(at, run);
        if (name == run) {
            return run;
        }
        names.add(new Name(name, run, nature(name, run, name > at), text(name, run), null));
        return run;
    }

    /// "Environment Minister Hannah Cole": the name begins behind the last title.
    private int behindTitles(int at, int run) {
        int name = at;
        while (name < run && isTitle(name)) {
            name++;
        }
        for (int title = name + 1; title < run - 1; title++) {
            boolean person =
                    isTitle(title) && run - title <= MOST_PERSON_WORDS && !isBody(title, run);
            name = person ? title + 1 : name;
        }
        return name;
    }

    /// "Prime Minister Office": what follows a title is a body's name after all.
    private boolean isBody(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (LISTS.is("ORGANISATION", tokens.text(at)) || LISTS.is("THING", tokens.text(at))) {
                return true;
            }
        }
        return false;
    }

    /// "Porto Sol": a city that only begins another name.
    private boolean isBeginning(@Nullable Listed what, int listed, int run) {
        return what != null
                && what.nature() == Nature.PLACE
                && tokens.isWord(listed)
                && !isTitle(listed)
                && run - listed == 1
                && LISTS.longest(tokens, listed, end) == listed;
    }

    /// "London Stock Exchange", "Paris Saint-Germain": the list's word is only the beginning of the name.
    private boolean isWider(int listed, int run) {
        for (int at = listed; at < run; at++) {
            String word = tokens.text(at);
            if (!isTitle(listed) && (LISTS.is("ORGANISATION", word) || LISTS.is("EVENT", word))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitle(int at) {
        return LISTS.is("TITLE", tokens.text(at)) || tokens.isSymbol(at, '.');
    }

    /// The end of a run of capitalised words, with the small words that names hold.
    private int endOfRun(int at) {
        int last = at + 1;
        while (last < end && last - at < LONGEST_NAME) {
            if (isName(last) || isInitialDot(last)) {
                last++;
            } else if (joins(last) && last + 1 < end && isName(last + 1)) {
                last += 2;
            } else {
                break;
            }
        }
        return tokens.isSymbol(last - 1, '.') && !isInitialDot(last - 1) ? last - 1 : last;
    }

    private boolean isInitialDot(int at) {
        return tokens.isSymbol(at, '.')
                && tokens.isGlued(at)
                && tokens.isWord(at - 1)
                && (tokens.length(at - 1) == 1 || LISTS.is("HONORIFIC", tokens.text(at - 1)))
                && at + 1 < end
                && tagged.tag(at + 1) == Tag.NAME;
    }

    private boolean joins(int at) {
        if (tokens.isSymbol(at, '-') || tokens.isSymbol(at, '&')) {
            return true;
        }
        String word = tokens.text(at);
        if (LISTS.is("PARTICLE", word)) {
            return true;
        }
        boolean known =
                LISTS.is("ORGANISATION", tokens.text(at - 1))
                        || LISTS.is("EVENT", tokens.text(at - 1));
        if (word.equals("of") || word.equals("for")) {
            return known;
        }
        return word.equals("and")
                && at + 2 < end
                && tagged.tag(at + 2) == Tag.NAME
                && (LISTS.is("EVENT", tokens.text(at + 2))
                        || LISTS.is("ORGANISATION", tokens.text(at + 2))
                        || LISTS.is("THING", tokens.text(at + 2)));
    }

    private Nature nature(int from, int to, boolean titled) {
        String last = tokens.text(to - 1);
        for (int at = to - 1; at >= from; at--) {
            String word = tokens.text(at);
            if (LISTS.is("EVENT", word) && (to - from > 1)) {
                return Nature.EVENT;
            }
            if (LISTS.is("ORGANISATION", word)
                    && (to - from > 1 || at > from || word.equals(last))) {
                return Nature.ORGANISATION;
            }
            if (LISTS.is("THING", word) && to - from > 1) {
                return Nature.THING;
            }
        }
        boolean given = LISTS.is("GIVEN", tokens.text(from)) && to - from > 1 && to - from < 5;
        return titled || given ? Nature.PERSON : byNeighbours(from, to);
    }

    private Nature byNeighbours(int from, int to) {
        if (to - from == 1 && tokens.has(from, Tokens.UPPER)) {
            return Nature.ORGANISATION;
        }
        if (to - from <= MOST_PERSON_WORDS && (isPersonBefore(from) || isPersonBehind(to))) {
            return Nature.PERSON;
        }
        boolean known = to - from == 1 && LISTS.is("SURNAME", tokens.text(from));
        if (known || to - from == 2 && to < end && tokens.isSymbol(to, ',')) {
            return Nature.PERSON;
        }
        return isPlace(from, to) ? Nature.PLACE : Nature.UNKNOWN;
    }

    /// "boxer Amir Khan", "his son, Otto,": a word for a person stands before the name.
    private boolean isPersonBefore(int from) {
        int before = from > 1 && tokens.isSymbol(from - 1, ',') ? from - 2 : from - 1;
        return before >= first
                && tagged.personNoun(before)
                && !tagged.organisationNoun(before)
                && !tagged.groupNoun(before)
                && !LISTS.is("TRADER", tokens.text(before))
                && tagged.tag(before) == Tag.NOUN
                && (before == from - 1 || isSingular(before));
    }

    private boolean isSingular(int at) {
        return tokens.text(at).equals(tagged.noun(at));
    }

    /// "Khan, 58,", "Khan, who".
    private boolean isPersonBehind(int to) {
        if (to + 1 >= end || !tokens.isSymbol(to, ',')) {
            return false;
        }
        boolean age =
                tokens.isNumber(to + 1)
                        && tokens.length(to + 1) <= 2
                        && (to + 2 >= end || !tokens.isWord(to + 2));
        return age || tokens.text(to + 1).equals("who");
    }

    /// "in Carlisle", "near Palea": no list has it, but one can be there.
    private boolean isPlace(int from, int to) {
        if (from - 1 < first || to - from > 2) {
            return false;
        }
        String before = tokens.text(from - 1);
        boolean held = from - 2 >= first && LISTS.is("HOLDING", tokens.text(from - 2));
        boolean whole = to >= end || tagged.tag(to) != Tag.NOUN && tagged.tag(to) != Tag.GENITIVE;
        boolean reached =
                before.equals("to")
                        && from - 2 >= first
                        && LISTS.is("MOTION", tokens.text(from - 2));
        return !held
                && whole
                && (reached || LISTS.is("WHERE", before) || LISTS.is("REACHED", before));
    }

    private String text(int from, int to) {
        return tokens.text().substring(tokens.start(from), tokens.end(to - 1));
    }
}
