package dateline.cli.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// What TempEval-3 counts. Relaxed: spans overlap; strict: they are equal; type and value: the
/// overlapping pairs that agree in it.
record Score(int gold, int found, int relaxed, int strict, int type, int value) {
    static final Score NONE = new Score(0, 0, 0, 0, 0, 0);

    Score plus(Alignment alignment) {
        List<Alignment.Pair> pairs = alignment.pairs();
        return new Score(
                gold + pairs.size() + alignment.missed().size(),
                found + pairs.size() + alignment.extra().size(),
                relaxed + pairs.size(),
                strict + count(pairs, pair -> pair.gold().hasSpanOf(pair.found())),
                type + count(pairs, pair -> pair.gold().type().equals(pair.found().type())),
                value + count(pairs, pair -> pair.gold().value().equals(pair.found().value())));
    }

    private static int count(List<Alignment.Pair> pairs, Predicate<Alignment.Pair> agreed) {
        return (int) pairs.stream().filter(agreed).count();
    }

    List<String> lines() {
        return List.of(
                line("relaxed", relaxed),
                line("strict", strict),
                line("type", type),
                line("value", value));
    }

    private String line(String name, int hits) {
        double precision = found == 0 ? 0 : (double) hits / found;
        double recall = gold == 0 ? 0 : (double) hits / gold;
        double sum = precision + recall;
        double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
        return String.format(
                Locale.ROOT,
                "%-28s P %6s  R %6s  F1 %6s   (%d of %d found, %d gold)",
                name,
                percent(precision),
                percent(recall),
                percent(f1),
                hits,
                found,
                gold);
    }

    /// Rounded as C rounds: by the exact value of the double.
    private static String percent(double share) {
        return new BigDecimal(100 * share).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
