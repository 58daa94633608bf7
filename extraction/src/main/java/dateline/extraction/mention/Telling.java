package dateline.extraction.mention;

import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Participant;
import dateline.contract.extraction.PlaceMention;
import dateline.contract.extraction.Salience;
import dateline.extraction.sentence.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mention before it is dated.
///
/// @param firstToken the trigger's first token
/// @param endToken the token behind the trigger
/// @param lemma the trigger's base form
/// @param place null: the article does not say
/// @param attribution who says so; null: the article itself
public record Telling(
        Sentence sentence,
        int firstToken,
        int endToken,
        String lemma,
        EventType type,
        Tense tense,
        List<Participant> participants,
        @Nullable PlaceMention place,
        Factuality factuality,
        @Nullable String attribution,
        Salience salience,
        boolean background) {
    public Telling {
        participants = List.copyOf(participants);
    }
}
