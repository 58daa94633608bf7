package dateline.merging.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.extraction.Dct;
import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Mention;
import dateline.contract.extraction.Participant;
import dateline.contract.extraction.Salience;
import dateline.contract.extraction.Sketch;
import dateline.contract.extraction.Span;
import dateline.contract.extraction.Trigger;
import dateline.merging.edge.Keyed;
import dateline.merging.edge.Keys;
import dateline.merging.telling.Teller;
import dateline.merging.telling.Telling;
import dateline.temporal.Constraint;
import dateline.temporal.Derivation;
import dateline.temporal.Evidence;
import dateline.temporal.PartOfDay;
import dateline.temporal.PartialDate;
import dateline.temporal.Phase;
import dateline.temporal.When;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// A day on which 20,000 articles tell of one event. The cost is counted in pairs judged, not in
/// seconds.
class BusyDayTest {
    private static final int ARTICLES = 20_000;
    private static final int ALL_DIFFERENT = 3_000;
    private static final LocalDate DAY = LocalDate.of(2017, 7, 4);

    @Test
    void comparesEachMentionWithNoMoreThanTheHubsOfItsKeys() {
        List<Keyed> mentions = IntStream.range(0, ALL_DIFFERENT).mapToObj(i -> told(i, i)).toList();

        Graph graph = Graph.of(mentions, Hubs.of(mentions, Hubs.MOST));

        assertThat(graph.judged()).isLessThanOrEqualTo(bound());
        assertThat(graph.components()).hasSize(1);
    }

    @Test
    void judgesEqualTellingsOnce() {
        List<Keyed> mentions = IntStream.range(0, ARTICLES).mapToObj(i -> told(i, 0)).toList();

        Graph graph = Graph.of(mentions, Hubs.of(mentions, Hubs.MOST));

        assertThat(graph.judged()).isLessThanOrEqualTo(1);
        assertThat(graph.components()).hasSize(1);
    }

    @Test
    void makesOneEventOfTheDay() {
        List<Keyed> mentions = IntStream.range(0, 2_000).mapToObj(i -> told(i, i % 50)).toList();

        List<Component> components = Components.of(mentions);

        assertThat(components).hasSize(1);
        assertThat(components.getFirst().clusters()).hasSize(1);
    }

    // The hubs of the keys that all share are the same; those of other keys are few.
    private static long bound() {
        return (long) ALL_DIFFERENT * Hubs.MOST * 2;
    }

    private static Keyed told(int article, int way) {
        String quote = "On Tuesday Ada Brock met Tom Fenn in Oslo, wrote reporter " + way;
        Evidence evidence = new Evidence("Tuesday", 3, 10, "weekday-past");
        PartialDate on = PartialDate.ofDay(DAY);
        Mention mention =
                new Mention(
                        UUID.nameUUIDFromBytes(("m" + article).getBytes(StandardCharsets.UTF_8)),
                        new Span(0, quote.length()),
                        quote,
                        new Trigger(21, 24, "met", "meet"),
                        EventType.CONSULT,
                        quote,
                        new When("2017-07-04", DAY, DAY, on.granularity()),
                        List.of(new Constraint.On(on, Phase.WHOLE, PartOfDay.ANY, evidence)),
                        new Derivation(List.of()),
                        List.of(),
                        List.of(person("Ada Brock"), person("Tom Fenn")),
                        null,
                        Factuality.ASSERTED,
                        null,
                        new Salience(1, List.of()),
                        false);
        List<Long> hashes = LongStream.range(1_000L * way, 1_000L * way + 60).boxed().toList();
        Teller teller =
                new Teller(
                        UUID.nameUUIDFromBytes(("a" + article).getBytes(StandardCharsets.UTF_8)),
                        new Dct(on, "request", List.of()),
                        null,
                        List.of(),
                        new Sketch(hashes.size(), hashes),
                        List.of("brock", "fenn", "oslo", "meet"));
        return Keyed.of(new Telling(teller, mention));
    }

    private static Participant person(String name) {
        return new Participant(name, name, Participant.Kind.PERSON, 0, 0, "agent");
    }

    @Test
    void boundsTheKeysOfAMention() {
        assertThat(Keys.of(told(0, 0).profile().telling())).hasSizeBetween(1, Keys.MOST);
    }
}
