package dateline.timeline.events;

import java.util.ArrayList;
import java.util.List;

/// A condition in SQL with its arguments. The text is ours alone; what comes from outside is an
/// argument.
record Condition(String sql, List<Object> arguments) {
    Condition {
        arguments = List.copyOf(arguments);
    }

    static Condition of(String sql, Object... arguments) {
        return new Condition(sql, List.of(arguments));
    }

    Condition and(Condition other) {
        return joined(" and ", other);
    }

    Condition or(Condition other) {
        return joined(" or ", other);
    }

    private Condition joined(String word, Condition other) {
        List<Object> both = new ArrayList<>(arguments);
        both.addAll(other.arguments);
        return new Condition("(" + sql + word + other.sql + ")", both);
    }
}
