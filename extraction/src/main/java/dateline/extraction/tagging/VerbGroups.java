package dateline.extraction.tagging;

import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the verb groups of a sentence.
public final class VerbGroups {
    private static final Set<String> PAST_BE = Set.of("was", "were", "wasn't", "weren't");
    private static final Set<String> PAST_HAVE = Set.of("had", "hadn't");
    private static final Set<String> PAST_DO = Set.of("did", "didn't");

    private final Tagged tagged;
    private final Tokens tokens;
    private int from;
    private boolean be;
    private boolean have;
    private boolean past;
    private boolean to;
    private boolean negated;
    private String modal = "";

    private VerbGroups(Tagged tagged) {
        this.tagged = tagged;
        this.tokens = tagged.tokens();
    }

    public static List<VerbGroup> of(Tagged tagged, Sentence sentence) {
        return new VerbGroups(tagged).read(sentence);
    }

    private List<VerbGroup> read(Sentence sentence) {
        List<VerbGroup> groups = new ArrayList<>();
        reset();
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            Tag tag = tagged.tag(at);
            if (tag.verb()) {
                groups.add(joined(groups, group(at, tag)));
                reset();
            } else if (tag.auxiliary() || tag == Tag.TO || tag == Tag.NEGATION) {
                note(at, tag);
            } else if (tag != Tag.ADVERB) {
                reset();
            }
        }
        return groups;
    }

    /// "was shot and killed": the second participle has the first one's auxiliary.
    private VerbGroup joined(List<VerbGroup> groups, VerbGroup group) {
        VerbGroup last = groups.isEmpty() ? null : groups.getLast();
        boolean shared =
                last != null
                        && (last.passive() || last.perfect())
                        && tagged.tag(group.verb()) == Tag.PARTICIPLE
                        && group.from() == group.verb()
                        && group.verb() == last.verb() + 2
                        && tagged.tag(last.verb() + 1) == Tag.CONJUNCTION;
        return !shared || last == null
                ? group
                : new VerbGroup(
                        group.from(),
                        group.verb(),
                        last.passive(),
                        last.perfect(),
                        last.past(),
                        last.infinitive(),
                        last.finite(),
                        last.modal(),
                        last.negated());
    }

    private void reset() {
        from = -1;
        be = false;
        have = false;
        past = false;
        to = false;
        negated = false;
        modal = "";
    }

    private void note(int at, Tag tag) {
        from = from < 0 ? at : from;
        String word = tokens.text(at).toLowerCase(Locale.ROOT);
        switch (tag) {
            case BE -> {
                be = true;
                past |= PAST_BE.contains(word);
            }
            case HAVE -> {
                have = true;
                past |= PAST_HAVE.contains(word);
            }
            case DO -> past |= PAST_DO.contains(word);
            case MODAL -> modal = word;
            case TO -> to = true;
            case NEGATION -> negated = true;
            default -> {}
        }
        negated |= word.endsWith("n't") || word.equals("cannot");
    }

    private VerbGroup group(int at, Tag tag) {
        boolean auxiliary = be || have || past || !modal.isEmpty();
        return new VerbGroup(
                from < 0 ? at : from,
                at,
                be && tag == Tag.PARTICIPLE,
                have,
                past || tag == Tag.PAST,
                to,
                !to && (tag == Tag.PAST || tag == Tag.PRESENT || auxiliary),
                modal,
                negated);
    }
}
