package dateline.merging.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.merging.edge.Keyed;
import dateline.merging.telling.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecomputationTest {
    @Property(tries = 10_000)
    void equalsTheComputationInOneGo(
            @ForAll("logs") List<List<List<Integer>>> logs,
            @ForAll long order,
            @ForAll("hubs") int mostHubs) {
        Deliveries deliveries = new Deliveries(tellings(logs));
        Deliveries.Store store = new Deliveries.Store(mostHubs);
        deliveries.batches(order).forEach(store::deliver);

        assertThat(text(store.index().components()))
                .isEqualTo(
                        text(
                                Components.of(
                                        deliveries.live().stream().map(Keyed::of).toList(),
                                        mostHubs)));
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
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Integer> hubs() {
        return Arbitraries.of(1, 2, 3, Hubs.MOST);
    }

    static List<List<List<Telling>>> tellings(List<List<List<Integer>>> logs) {
        List<List<List<Telling>>> articles = new ArrayList<>();
        for (int article = 0; article < logs.size(); article++) {
            List<List<Telling>> revisions = new ArrayList<>();
            for (List<Integer> numbers : logs.get(article)) {
                List<Telling> tellings = new ArrayList<>();
                for (int position = 0; position < numbers.size(); position++) {
                    tellings.add(Small.telling(article, position, numbers.get(position)));
                }
                revisions.add(tellings);
            }
            articles.add(revisions);
        }
        return articles;
    }

    private static String text(Collection<Component> components) {
        TreeSet<String> lines = new TreeSet<>();
        for (Component component : components) {
            for (Cluster cluster : component.clusters()) {
                StringBuilder line = new StringBuilder(component.id().toString());
                cluster.members()
                        .forEach(m ->
                                line.append(' ').append(m.profile().id()).append(m.judgement()));
                cluster.rivals().forEach(r -> line.append(" rival ").append(r.id()));
                lines.add(line.toString());
            }
        }
        return String.join("\n", lines);
    }
}
