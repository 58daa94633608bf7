package dateline.contract.event;

import dateline.contract.event.Event.Voice;
import dateline.temporal.Derivation;
import dateline.temporal.When;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why an event is as it is, as data and in words; `GET /v1/events/{id}/explanation` serves it.
///
/// @param words the same in plain sentences, in the order of the fields below
/// @param together why its mentions are one event, the founding mention first
/// @param leftOut how many more mentions are told in the same way and not listed
/// @param rivals mentions that came nearest to belonging here and do not, the nearest first
/// @param origins which articles go back to one origin; one of each origin's alone is listed too
/// @param confidence the points of the table that add up to it
/// @param wouldChange what would make it another event, another date or none
public record Explanation(
        UUID eventId,
        List<String> words,
        DateReason date,
        List<Joined> together,
        int leftOut,
        List<Rival> rivals,
        List<Origin> origins,
        List<Weighed> confidence,
        List<String> wouldChange) {
    public Explanation {
        words = List.copyOf(words);
        together = List.copyOf(together);
        rivals = List.copyOf(rivals);
        origins = List.copyOf(origins);
        confidence = List.copyOf(confidence);
        wouldChange = List.copyOf(wouldChange);
    }

    /// Why this date.
    ///
    /// @param when null: no mention says
    /// @param derivation its steps with the words quoted; a step's source is the id of the mention
    ///     that says so
    /// @param lentBy the mentions that lend the year to the founding one; empty: it has one
    /// @param conflict the smallest set of quotes that cannot all be true; empty: all can
    public record DateReason(
            @Nullable When when, Derivation derivation, List<UUID> lentBy, List<Voice> conflict) {
        public DateReason {
            lentBy = List.copyOf(lentBy);
            conflict = List.copyOf(conflict);
        }
    }

    /// One term of a sum.
    public record Weighed(String term, int weight, String reason) {}

    /// Why a mention belongs to the event.
    ///
    /// @param when its own date; null: it has none
    /// @param founding whether it founds the event; then nothing is weighed
    /// @param score the sum of the terms against the founding mention
    /// @param needed the score that makes them one
    public record Joined(
            UUID mentionId,
            UUID articleId,
            String quote,
            @Nullable When when,
            boolean founding,
            int score,
            int needed,
            List<Weighed> terms) {
        public Joined {
            terms = List.copyOf(terms);
        }
    }

    /// Why a mention of another event does not belong here.
    ///
    /// @param when its own date; null: it has none
    public record Rival(
            UUID mentionId,
            UUID articleId,
            String quote,
            @Nullable When when,
            int score,
            int needed,
            List<Weighed> terms,
            String why) {
        public Rival {
            terms = List.copyOf(terms);
        }
    }

    /// Articles that go back to one origin.
    ///
    /// @param why what joins them; empty: the article stands alone
    public record Origin(List<UUID> articles, List<String> why) {
        public Origin {
            articles = List.copyOf(articles);
            why = List.copyOf(why);
        }
    }
}
