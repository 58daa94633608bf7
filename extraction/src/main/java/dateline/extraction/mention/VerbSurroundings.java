package dateline.extraction.mention;

import dateline.contract.extraction.Participant;
import dateline.extraction.entity.Cast;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.VerbGroup;
import java.util.List;

/// What stands around a verb in its sentence, as far as it tells what the verb means.
record VerbSurroundings(SentenceView view, Cast cast, VerbGroup group)
        implements TypeTable.Surroundings {
    private static final int NEAR = 5;

    @Override
    public String particle() {
        int next = group.verb() + 1;
        return view.inside(next) && view.tokens.isWord(next) ? view.lower(next) : "";
    }

    /// Of a passive verb the object is its subject: "the bill was passed".
    @Override
    public boolean hasObject(String list) {
        boolean passive =
                group.passive()
                        || !group.finite() && view.tagged.tag(group.verb()) == Tag.PARTICIPLE;
        return isAny(passive ? view.subject(group) : view.object(group), list);
    }

    @Override
    public boolean hasSubject(String list) {
        return !group.passive() && isAny(view.subject(group), list);
    }

    @Override
    public boolean hasNumber() {
        int reach = Math.min(view.reach(group.verb()), group.verb() + NEAR);
        for (int at = group.verb() + 1; at < reach; at++) {
            if (view.tagged.tag(at) == Tag.NUMBER && !view.times.get(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAny(List<Phrase> phrases, String list) {
        return phrases.stream().anyMatch(phrase -> is(phrase, list));
    }

    private boolean is(Phrase phrase, String list) {
        if (list.equals("PERSON")) {
            return cast.parties(phrase).stream()
                    .anyMatch(party -> party.kind() == Participant.Kind.PERSON);
        }
        String noun = view.tagged.noun(phrase.head());
        String word = view.lower(phrase.head());
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return TypeTable.LISTED.helps(list, noun)
                || TypeTable.LISTED.helps(list, word)
                || TypeTable.LISTED.helps(list, singular);
    }
}
