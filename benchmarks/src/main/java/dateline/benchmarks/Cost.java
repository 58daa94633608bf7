package dateline.benchmarks;

import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/// What one fork measured.
record Cost(double charactersPerSecond, double bytesPerCharacter) {
    static final Cost NONE = new Cost(Double.NaN, Double.NaN);

    private static final double NANOSECONDS = 1e9;

    static Cost of(IterationResult iteration) {
        double characters = counter(iteration, "charactersRead");
        double seconds = counter(iteration, "cpuNanoseconds") / NANOSECONDS;
        return new Cost(characters / seconds, counter(iteration, "allocatedBytes") / characters);
    }

    /// The fork in the middle, by speed.
    static Cost median(List<Cost> costs) {
        List<Cost> sorted =
                costs.stream()
                        .sorted(Comparator.comparingDouble(Cost::charactersPerSecond))
                        .toList();
        return sorted.get(sorted.size() / 2);
    }

    private static double counter(IterationResult iteration, String name) {
        Result<?> result = iteration.getSecondaryResults().get(name);
        return result == null ? Double.NaN : result.getScore();
    }
}
