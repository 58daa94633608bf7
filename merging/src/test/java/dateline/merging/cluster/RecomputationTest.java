package dateline.merging.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.event.Event;
import dateline.merging.Timeline;
import dateline.merging.edge.Keyed;
import dateline.merging.event.Digest;
import dateline.merging.telling.Telling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecomputationTest {
    @Property
    void equalsTheComputationInOneGo(
            @ForAll("logs") List<List<List<Integer>>> logs,
            @ForAll int world,
            @ForAll long order,
            @ForAll("hubs") int mostHubs) {
        Deliveries deliveries = new Deliveries(tellings(logs, world));
        Deliveries.Store store = new Deliveries.Store(mostHubs);
        deliveries.batches(order).forEach(store::deliver);

        List<Event> inOneGo = events(deliveries.live(), mostHubs);
        assertThat(store.events()).containsExactlyInAnyOrderElementsOf(inOneGo);
        assertThat(store.digest()).isEqualTo(Digest.of(inOneGo));
    }

    @Example
    void findsOutAStoreThatForgetsWhoHasAKey() {
        assertThat(findsOut(index -> new Lens(index, 0, Integer.MAX_VALUE))).isTrue();
    }

    @Example
    void findsOutAStoreThatDoesNotKnowWhoComesNext() {
        assertThat(findsOut(index -> new Lens(index, Integer.MAX_VALUE, 1))).isTrue();
    }

    /// Whether one of some hundred random cases shows the difference.
    private static boolean findsOut(UnaryOperator<Index> lens) {
        Random random = new Random(20170704);
        for (int tried = 0; tried < 300; tried++) {
            int world = random.nextInt();
            List<List<List<Telling>>> articles = new ArrayList<>();
            for (int article = 0; article < 6; article++) {
                List<List<Telling>> revisions = new ArrayList<>();
                for (int revision = 0; revision < 2; revision++) {
                    int number = random.nextInt(Small.MENTIONS);
                    revisions.add(List.of(telling(article, 0, number, world)));
                }
                articles.add(revisions);
            }
            Deliveries deliveries = new Deliveries(articles);
            Deliveries.Store store = new Deliveries.Store(1, lens);
            deliveries.batches(random.nextLong()).forEach(store::deliver);
            if (!store.digest().equals(Digest.of(events(deliveries.live(), 1)))) {
                return true;
            }
        }
        return false;
    }

    /// A store that tells only some of what it has.
    private record Lens(Index index, int mostHolders, int mostFirst) implements Index {
        @Override
        public Map<Long, List<Entry>> first(Map<Long, Integer> limits) {
            Map<Long, List<Entry>> first = new HashMap<>();
            index.first(limits)
                    .forEach((key, entries) ->
                            first.put(key, entries.stream().limit(mostFirst).toList()));
            return first;
        }

        @Override
        public List<Stored> holders(Set<Long> keys) {
            return index.holders(keys).stream().limit(mostHolders).toList();
        }

        @Override
        public List<Stored> mentions(Set<UUID> ids) {
            return index.mentions(ids);
        }

        @Override
        public List<Stored> members(Set<UUID> components) {
            return index.members(components);
        }
    }

    @Provide
    Arbitrary<List<List<List<Integer>>>> logs() {
        return Arbitraries.integers()
                .between(0, Small.MENTIONS - 1)
                .list()
                .ofMaxSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<Integer> hubs() {
        return Arbitraries.of(1, 2, 3, Hubs.MOST);
    }

    static List<List<List<Telling>>> tellings(List<List<List<Integer>>> logs, int world) {
        List<List<List<Telling>>> articles = new ArrayList<>();
        for (int article = 0; article < logs.size(); article++) {
            List<List<Telling>> revisions = new ArrayList<>();
            for (List<Integer> numbers : logs.get(article)) {
                List<Telling> tellings = new ArrayList<>();
                for (int position = 0; position < numbers.size(); position++) {
                    tellings.add(telling(article, position, numbers.get(position), world));
                }
                revisions.add(tellings);
            }
            articles.add(revisions);
        }
        return articles;
    }

    /// Every other world is the whole one.
    private static Telling telling(int article, int position, int number, int world) {
        return Small.telling(article, position, world % 2 == 0 ? number : Small.in(world, number));
    }

    static List<Event> events(List<Telling> live, int mostHubs) {
        return Components.of(live.stream().map(Keyed::of).toList(), mostHubs).stream()
                .flatMap(component -> Timeline.events(component).stream())
                .toList();
    }
}
