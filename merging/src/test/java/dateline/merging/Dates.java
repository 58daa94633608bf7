package dateline.merging;

import dateline.temporal.Anchor;
import dateline.temporal.Constraint;
import dateline.temporal.Constraint.Side;
import dateline.temporal.Evidence;
import dateline.temporal.PartOfDay;
import dateline.temporal.PartialDate;
import dateline.temporal.Phase;
import dateline.temporal.Unit;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The `when` of a hand-made mention: constraints, separated by semicolons; offsets count from the
/// article's DCT.
///
/// `2017-07-04`, `2017-05`, `2017`, `XXXX-05` · `Tue -7..-1` · `day -1`, `week -1..0` · `last XXXX-05`,
/// `next XXXX-05` · `after 2017-07-04`, `before …`, `during …` · `lasting 2 day` · `start 2017-07-03`,
/// `end 2017-07-04`
final class Dates {
    private Dates() {}

    static List<Constraint> of(String text, @Nullable PartialDate dct) {
        List<Constraint> constraints = new ArrayList<>();
        for (String part : text.split(";")) {
            if (!part.isBlank()) {
                constraints.add(constraint(part.strip(), dct));
            }
        }
        return constraints;
    }

    private static Constraint constraint(String text, @Nullable PartialDate dct) {
        String[] words = text.split(" +");
        Evidence evidence = new Evidence(text, 0, text.length(), "hand-made");
        String rest = words[words.length - 1];
        return switch (words[0]) {
            case "after" -> new Constraint.After(written(rest, evidence), evidence);
            case "before" -> new Constraint.Before(written(rest, evidence), evidence);
            case "during" -> new Constraint.During(written(rest, evidence), evidence);
            case "start" -> on(rest, Phase.START, evidence);
            case "end" -> on(rest, Phase.END, evidence);
            case "lasting" ->
                    new Constraint.Lasting(Integer.parseInt(words[1]), unit(rest), evidence);
            case "last" -> nearest(rest, Side.LAST_OR_SAME, dct, evidence);
            case "next" -> nearest(rest, Side.NEXT_OR_SAME, dct, evidence);
            case "day", "week", "month", "year" ->
                    new Constraint.Offset(
                            anchor(dct, evidence),
                            unit(words[0]),
                            from(rest),
                            to(rest),
                            Phase.WHOLE,
                            evidence);
            default ->
                    words.length == 1
                            ? on(rest, Phase.WHOLE, evidence)
                            : new Constraint.OnWeekday(
                                    weekday(words[0]),
                                    anchor(dct, evidence),
                                    from(rest),
                                    to(rest),
                                    Phase.WHOLE,
                                    PartOfDay.ANY,
                                    evidence);
        };
    }

    private static Constraint on(String date, Phase phase, Evidence evidence) {
        return new Constraint.On(PartialDate.parse(date), phase, PartOfDay.ANY, evidence);
    }

    private static Constraint nearest(
            String form, Side side, @Nullable PartialDate dct, Evidence evidence) {
        return new Constraint.Nearest(
                PartialDate.parse(form),
                anchor(dct, evidence),
                side,
                Phase.WHOLE,
                PartOfDay.ANY,
                evidence);
    }

    private static Anchor written(String date, Evidence evidence) {
        return new Anchor.Written(PartialDate.parse(date), evidence);
    }

    private static Anchor anchor(@Nullable PartialDate dct, Evidence evidence) {
        if (dct == null) {
            throw new IllegalArgumentException("counts from a DCT that is not there: " + evidence);
        }
        return new Anchor.Written(dct, evidence);
    }

    private static int from(String range) {
        return Integer.parseInt(range.split("\\.\\.")[0]);
    }

    private static int to(String range) {
        String[] ends = range.split("\\.\\.");
        return Integer.parseInt(ends[ends.length - 1]);
    }

    private static Unit unit(String word) {
        return Unit.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static DayOfWeek weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(word.toUpperCase(Locale.ROOT))) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday: " + word);
    }
}
