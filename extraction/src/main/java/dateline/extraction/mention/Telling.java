package dateline.extraction.mention;

import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Participant;
import dateline.contract.extraction.PlaceMention;
import dateline.contract.extraction.Salience;
import dateline.extraction.sentence.Sentence;
import dateline.extraction.source.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mention before it is dated.
///
/// @param number how many telling sentences stand before its own
/// @param firstToken the trigger's first token
/// @param endToken the token behind the trigger
/// @param from where the clause that it stands in begins, as a token
/// @param to where that clause ends
/// @param lemma the trigger's base form
/// @param place null: the article does not say
/// @param attribution who says so; null: the article itself
public record Telling(
        Sentence sentence,
        ZoneKind zone,
        int number,
        int firstToken,
        int endToken,
        int from,
        int to,
        String lemma,
        EventType type,
        boolean noun,
        Tense tense,
        String title,
        List<Participant> participants,
        @Nullable PlaceMention place,
        Factuality factuality,
        @Nullable String attribution,
        List<Salience.Term> terms,
        boolean background) {
    public Telling {
        participants = List.copyOf(participants);
        terms = List.copyOf(terms);
    }

    /// The sum of the terms.
    public int score() {
        int score = 0;
        for (Salience.Term term : terms) {
            score += term.weight();
        }
        return score;
    }

    /// The same with one more reason for or against it.
    public Telling and(String term, int weight) {
        List<Salience.Term> more = new ArrayList<>(terms);
        more.add(new Salience.Term(term, weight));
        return with(participants, more);
    }

    /// The same with only one of the participants in this role.
    Telling withOnly(String role, Participant one) {
        List<Participant> fewer =
                participants.stream().filter(p -> !p.role().equals(role) || p.equals(one)).toList();
        return with(fewer);
    }

    /// The same with other participants.
    Telling with(List<Participant> others) {
        return with(others, terms);
    }

    private Telling with(List<Participant> who, List<Salience.Term> why) {
        return new Telling(
                sentence,
                zone,
                number,
                firstToken,
                endToken,
                from,
                to,
                lemma,
                type,
                noun,
                tense,
                title,
                who,
                place,
                factuality,
                attribution,
                why,
                background);
    }

    public Salience salience() {
        return new Salience(score(), terms);
    }
}
