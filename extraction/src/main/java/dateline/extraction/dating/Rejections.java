package dateline.extraction.dating;

import dateline.extraction.resolve.ResolvedTimex;
import dateline.temporal.Derivation;
import dateline.temporal.Derivation.Rejected;
import dateline.temporal.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Adds to each step of a derivation what its time expression was not taken to mean.
final class Rejections {
    private static final String BETWEEN = ": ";

    private Rejections() {}

    static Derivation in(Derivation derivation, List<ResolvedTimex> timexes) {
        return new Derivation(
                derivation.steps().stream().map(step -> with(step, timexes)).toList());
    }

    private static Derivation.Step with(Derivation.Step step, List<ResolvedTimex> timexes) {
        List<Rejected> rejected = new ArrayList<>(step.rejected());
        timexes.stream()
                .filter(timex -> isOf(step, timex))
                .flatMap(timex -> Stream.ofNullable(timex.rejected()))
                .map(Rejections::read)
                .forEach(rejected::add);
        return new Derivation.Step(step.source(), step.constraint(), step.result(), rejected);
    }

    private static boolean isOf(Derivation.Step step, ResolvedTimex timex) {
        var words = step.constraint().evidence();
        return timex.constraints().stream()
                .anyMatch(constraint ->
                        constraint.evidence().start() == words.start()
                                && constraint.evidence().end() == words.end());
    }

    /// A timex's "value: why"; the value only where it is a date that EDTF can write.
    private static Rejected read(String rejected) {
        int colon = rejected.indexOf(BETWEEN);
        String value = rejected.substring(0, Math.max(0, colon));
        try {
            Edtf.parse(value);
        } catch (IllegalArgumentException notEdtf) {
            return new Rejected(null, rejected);
        }
        return new Rejected(value, rejected.substring(colon + BETWEEN.length()));
    }
}
