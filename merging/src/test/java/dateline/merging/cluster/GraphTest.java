package dateline.merging.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.merging.edge.Edge;
import dateline.merging.edge.Judgement;
import dateline.merging.edge.Keyed;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class GraphTest {
    private static final int MANY = 90;

    /// Of many mentions those told in equal ways are judged once; it must not show.
    @Property(tries = 60)
    void judgesManyMentionsAsItWouldEachPair(@ForAll long seed) {
        Random random = new Random(seed);
        int world = random.nextInt();
        List<Keyed> mentions =
                IntStream.range(0, MANY)
                        .map(_ -> Small.in(world, random.nextInt(Small.MENTIONS)))
                        .mapToObj(number -> Keyed.of(Small.telling(random.nextInt(40), 0, number)))
                        .distinct()
                        .sorted()
                        .toList();
        Graph graph = Graph.of(mentions, Hubs.of(mentions, MANY));

        for (int one = 0; one < mentions.size(); one++) {
            Map<Integer, Judgement> expected = new HashMap<>();
            for (int other = 0; other < mentions.size(); other++) {
                Keyed a = mentions.get(one);
                Keyed b = mentions.get(other);
                Judgement judgement = Edge.judge(a.profile(), b.profile());
                boolean compared = one != other && !Collections.disjoint(a.keys(), b.keys());
                if (compared && judgement.isEdge()) {
                    expected.put(other, judgement);
                }
            }
            assertThat(graph.edges(one)).isEqualTo(expected);
        }
    }
}
