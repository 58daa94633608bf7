package dateline.contract.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Participant;
import dateline.contract.extraction.Trigger;
import dateline.temporal.When;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The canonical event: exactly what the digest covers. All lists are sorted.
///
/// @param id the id of its founding mention
/// @param when null: no report says
/// @param reports how many articles tell of it
/// @param origins how many of them are independent of each other
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Event(
        UUID id,
        String title,
        EventType type,
        @Nullable When when,
        Factuality factuality,
        Confidence confidence,
        List<Party> participants,
        List<Place> places,
        int reports,
        int origins,
        List<Conflict> conflicts,
        List<Report> mentions) {
    public Event {
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        conflicts = List.copyOf(conflicts);
        mentions = List.copyOf(mentions);
    }

    /// Who took part.
    public record Party(String name, Participant.Kind kind) {}

    /// Where; `country` is ISO 3166-1 alpha-2, null: unknown.
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Place(String name, @Nullable String country) {}

    /// Reports that cannot all be true.
    ///
    /// @param field what they disagree on: `when`, `factuality`
    public record Conflict(String field, List<Voice> voices) {
        public Conflict {
            voices = List.copyOf(voices);
        }
    }

    /// One side of a conflict.
    public record Voice(UUID mentionId, UUID articleId, String quote) {}

    /// One mention of the event, with its own date, before any merging.
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Report(
            UUID id, UUID articleId, int start, int end, Trigger trigger, @Nullable When when) {}
}
