package dateline.merging;

import dateline.contract.extraction.Dct;
import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Extraction;
import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Mention;
import dateline.contract.extraction.Participant;
import dateline.contract.extraction.PlaceMention;
import dateline.contract.extraction.Salience;
import dateline.contract.extraction.Sketch;
import dateline.contract.extraction.Span;
import dateline.contract.extraction.Trigger;
import dateline.temporal.Constraint;
import dateline.temporal.Derivation;
import dateline.temporal.Evidence;
import dateline.temporal.PartOfDay;
import dateline.temporal.PartialDate;
import dateline.temporal.Phase;
import dateline.temporal.When;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One hand-made article.
final class Story {
    private final String name;
    private final Dct dct;
    private final List<Mention> mentions = new ArrayList<>();

    private Story(String name, Dct dct) {
        this.name = name;
        this.dct = dct;
    }

    static Story of(String name, String dct) {
        boolean none = dct.equals("-");
        return new Story(
                name,
                new Dct(
                        none ? null : PartialDate.parse(dct),
                        none ? "unknown" : "request",
                        List.of()));
    }

    Story tells(EventType type, String trigger, String date, String... people) {
        int start = mentions.size() * 100;
        UUID id = id(name + "#" + mentions.size() + type + trigger);
        String quote = String.join(" and ", people) + " " + trigger + " " + date;
        List<Participant> participants = new ArrayList<>();
        for (String person : people) {
            participants.add(
                    new Participant(
                            person, person, Participant.Kind.PERSON, start, start, "agent"));
        }
        PartialDate day = PartialDate.parse(date);
        Evidence evidence = new Evidence(date, start, start + date.length(), "date");
        mentions.add(
                new Mention(
                        id,
                        new Span(start, start + quote.length()),
                        quote,
                        new Trigger(start, start + trigger.length(), trigger, trigger),
                        type,
                        quote,
                        new When(date, day.firstDay(), day.lastDay(), day.granularity()),
                        List.of(new Constraint.On(day, Phase.WHOLE, PartOfDay.ANY, evidence)),
                        new Derivation(List.of()),
                        List.of(),
                        participants,
                        new PlaceMention("Moscow", "Moscow", "RU", start, start),
                        Factuality.ASSERTED,
                        null,
                        new Salience(1, List.of()),
                        false));
        return this;
    }

    Extraction extraction() {
        return new Extraction(
                null,
                id(name),
                "0".repeat(64),
                1,
                null,
                "en",
                null,
                null,
                null,
                dct,
                List.of(),
                new Sketch(0, List.of()),
                List.of(),
                mentions,
                0,
                List.of());
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
