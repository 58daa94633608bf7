package dateline.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// `./dateline test --bench [FORKS]`: medians over forks, one JVM after the other.
public final class Main {
    private static final int FORKS = 5;

    /// Seconds. The whole extractor is a large program: it is compiled only after so long.
    private static final int WARM_UPS = 10;

    private Main() {}

    public static void main(String[] arguments) throws RunnerException {
        int forks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : FORKS;
        Options options =
                new OptionsBuilder()
                        .include(ReadingBenchmark.class.getSimpleName())
                        .forks(forks)
                        .warmupIterations(WARM_UPS)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(1)
                        .measurementTime(TimeValue.seconds(2))
                        .jvmArgs(
                                "-Xmx512m",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow")
                        .verbosity(VerboseMode.SILENT)
                        .build();
        Map<String, Map<Integer, Cost>> costs = new TreeMap<>();
        for (RunResult run : new Runner(options).run()) {
            String name = run.getParams().getBenchmark();
            int characters = Integer.parseInt(run.getParams().getParam("characters"));
            costs.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), _ -> new TreeMap<>())
                    .put(characters, Cost.median(costs(run.getBenchmarkResults())));
        }
        print(costs, forks);
    }

    private static List<Cost> costs(Collection<BenchmarkResult> forks) {
        List<Cost> costs = new ArrayList<>();
        for (BenchmarkResult fork : forks) {
            for (IterationResult iteration : fork.getIterationResults()) {
                costs.add(Cost.of(iteration));
            }
        }
        return costs;
    }

    private static void print(Map<String, Map<Integer, Cost>> costs, int forks) {
        System.out.printf(Locale.ROOT, "median of %d forks, one thread%n", forks);
        System.out.printf(
                Locale.ROOT,
                "%-10s %10s %16s %14s %10s%n",
                "",
                "characters",
                "characters/CPU s",
                "bytes/char",
                "of floor");
        costs.forEach((name, sizes) -> {
            sizes.forEach((characters, cost) ->
                    line(name, characters, cost, at(costs, "floor", characters)));
            System.out.printf(Locale.ROOT, "%-10s growth exponent %.3f%n", name, growth(sizes));
        });
    }

    private static Cost at(Map<String, Map<Integer, Cost>> costs, String name, int characters) {
        return costs.getOrDefault(name, Map.of()).getOrDefault(characters, Cost.NONE);
    }

    private static void line(String name, int characters, Cost cost, Cost floor) {
        System.out.printf(
                Locale.ROOT,
                "%-10s %10d %,16.0f %14.2f %9.4f%n",
                name,
                characters,
                cost.charactersPerSecond(),
                cost.bytesPerCharacter(),
                cost.charactersPerSecond() / floor.charactersPerSecond());
    }

    /// How CPU time grows with the text between its second and its largest size: 1 is linear.
    private static double growth(Map<Integer, Cost> sizes) {
        List<Integer> ordered = sizes.keySet().stream().sorted().toList();
        int small = ordered.get(Math.max(0, ordered.size() - 2));
        int large = ordered.getLast();
        double smaller = small / sizes.getOrDefault(small, Cost.NONE).charactersPerSecond();
        double larger = large / sizes.getOrDefault(large, Cost.NONE).charactersPerSecond();
        return Math.log(larger / smaller) / Math.log((double) large / small);
    }
}
