package dateline.temporal;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/// The notation of the spec tables. Constraints are separated by `;`, testimonies by `&`; an anchor is
/// a date or, in braces, the constraints of something told:
///
/// `on 2017-07-04 END AFTERNOON; lasting 26 HOUR & during {on 2017-07}`
final class Notation {

    private final String text;
    private int at;

    private Notation(String text) {
        this.text = text;
    }

    static List<Testimony> testimonies(String text) {
        List<Testimony> testimonies = new ArrayList<>();
        for (String part : text.split("&")) {
            testimonies.add(
                    new Testimony("t" + (testimonies.size() + 1), constraints(part.strip())));
        }
        return testimonies;
    }

    static List<Constraint> constraints(String text) {
        Notation notation = new Notation(text);
        List<Constraint> constraints = notation.all();
        if (notation.at < text.length()) {
            throw new IllegalArgumentException("not read: " + text.substring(notation.at));
        }
        return constraints;
    }

    private List<Constraint> all() {
        List<Constraint> constraints = new ArrayList<>();
        do {
            constraints.add(one());
        } while (accept(";"));
        return constraints;
    }

    private Constraint one() {
        int start = at;
        return switch (word()) {
            case "on" ->
                    new Constraint.On(PartialDate.parse(word()), phase(), part(), words(start));
            case "weekday" -> {
                DayOfWeek weekday = DayOfWeek.valueOf(word());
                String[] range = word().split("\\.\\.");
                Anchor anchor = anchor();
                yield new Constraint.OnWeekday(
                        weekday,
                        anchor,
                        Integer.parseInt(range[0]),
                        Integer.parseInt(range[1]),
                        phase(),
                        part(),
                        words(start));
            }
            case "offset" -> {
                String[] range = word().split("\\.\\.");
                Unit unit = Unit.valueOf(word());
                Anchor anchor = anchor();
                yield new Constraint.Offset(
                        anchor,
                        unit,
                        Integer.parseInt(range[0]),
                        Integer.parseInt(range[1]),
                        phase(),
                        words(start));
            }
            case "nearest" -> {
                PartialDate form = PartialDate.parse(word());
                Constraint.Side side = Constraint.Side.valueOf(word());
                Anchor anchor = anchor();
                yield new Constraint.Nearest(form, anchor, side, phase(), part(), words(start));
            }
            case "before" -> new Constraint.Before(anchor(), words(start));
            case "after" -> new Constraint.After(anchor(), words(start));
            case "during" -> new Constraint.During(anchor(), words(start));
            case "same-year" -> new Constraint.SameYear(anchor(), words(start));
            case "lasting" ->
                    new Constraint.Lasting(
                            Integer.parseInt(word()), Unit.valueOf(word()), words(start));
            default -> throw new IllegalArgumentException("no constraint: " + text);
        };
    }

    private Anchor anchor() {
        int start = at;
        if (accept("{")) {
            List<Constraint> told = all();
            if (!accept("}")) {
                throw new IllegalArgumentException("no closing brace: " + text);
            }
            return new Anchor.Told(told, words(start));
        }
        return new Anchor.Written(PartialDate.parse(word()), words(start));
    }

    private Phase phase() {
        return accept("START") ? Phase.START : accept("END") ? Phase.END : Phase.WHOLE;
    }

    private PartOfDay part() {
        for (PartOfDay part : PartOfDay.values()) {
            if (accept(part.name())) {
                return part;
            }
        }
        return PartOfDay.ANY;
    }

    private boolean accept(String token) {
        skipSpaces();
        if (!text.startsWith(token, at)) {
            return false;
        }
        at += token.length();
        return true;
    }

    private String word() {
        skipSpaces();
        int start = at;
        while (at < text.length() && " ;{}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private Evidence words(int start) {
        return new Evidence(text.substring(start, at).strip(), start, at, "spec");
    }
}
