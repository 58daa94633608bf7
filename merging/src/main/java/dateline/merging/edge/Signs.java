package dateline.merging.edge;

import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Mention;
import dateline.merging.telling.CalendarNames;
import dateline.merging.telling.Words;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Words close before or behind a trigger that say which of several like events is meant, or that
/// something is told about the event and not the event itself.
final class Signs {
    static final String ANOTHER = "another";
    static final String MEMORY = "memory";
    static final String ROUND = "#";
    private static final String STAGE = "stage ";
    private static final String MAGNITUDE = "magnitude ";

    private static final Map<String, String> ORDINALS =
            Map.ofEntries(
                    Map.entry("first", "1"),
                    Map.entry("second", "2"),
                    Map.entry("third", "3"),
                    Map.entry("fourth", "4"),
                    Map.entry("fifth", "5"),
                    Map.entry("sixth", "6"),
                    Map.entry("seventh", "7"),
                    Map.entry("eighth", "8"),
                    Map.entry("ninth", "9"),
                    Map.entry("tenth", "10"));
    private static final Set<String> REPEATS =
            Set.of("another", "repeat", "repeated", "subsequent", "follow", "followup", "resumed");
    private static final Set<String> BEFORE = Set.of("previous", "prior", "last");
    private static final Set<String> AFTER = Set.of("next", "further", "future");

    /// "Last week's meeting" is no meeting before another one.
    private static final Set<String> TIMES =
            Set.of(
                    "day",
                    "week",
                    "weekend",
                    "month",
                    "quarter",
                    "year",
                    "decade",
                    "century",
                    "morning",
                    "afternoon",
                    "evening",
                    "night",
                    "spring",
                    "summer",
                    "autumn",
                    "fall",
                    "winter");

    /// What is counted by a figure behind it: "Game 3".
    private static final Set<String> COUNTED =
            Set.of("game", "match", "round", "stage", "leg", "race", "phase", "heat", "test");

    private static final Set<String> STAGES = Set.of("semi", "quarter", "eighth");
    private static final Set<String> MEMORIES =
            Set.of(
                    "anniversary",
                    "anniversaries",
                    "commemorate",
                    "commemorates",
                    "commemorated",
                    "commemorating",
                    "memorial",
                    "remembrance",
                    "centenary",
                    "bicentenary");
    private static final int REACH = 4;
    private static final int REACH_OF_MEMORY = 7;
    private static final int REACH_OF_STAGE = 7;

    private Signs() {}

    static Set<String> of(Mention mention) {
        List<String> words = Words.of(mention.quote());
        List<String> trigger = Words.of(mention.trigger().text());
        int at = trigger.isEmpty() ? -1 : position(mention, words, trigger.getFirst());
        Set<String> signs = new TreeSet<>();
        for (int i = 0; at >= 0 && i < words.size(); i++) {
            add(signs, words, i, i - at);
            if (mention.type() == EventType.SPORT && Math.abs(i - at) <= REACH_OF_STAGE) {
                stage(signs, words, i);
            }
            if (mention.type() == EventType.DISASTER && words.get(i).equals("magnitude")) {
                magnitude(signs, words, i);
            }
        }
        return signs;
    }

    private static void add(Set<String> signs, List<String> words, int i, int distance) {
        String word = words.get(i);
        boolean before = distance < 0 && distance >= -REACH;
        String ordinal = ordinal(word);
        if (!ordinal.isEmpty() && before) {
            signs.add(ROUND + ordinal);
        }
        boolean counted = i > 0 && COUNTED.contains(words.get(i - 1));
        if (counted && isFigure(word) && Math.abs(distance) <= REACH + 1) {
            signs.add(ROUND + word);
        }
        if (REPEATS.contains(word) && before) {
            signs.add(ANOTHER);
        }
        boolean close = before && distance >= -2 && !isTime(words.get(i + 1));
        if (close && BEFORE.contains(word)) {
            signs.add(ANOTHER + " before");
        }
        if (close && AFTER.contains(word)) {
            signs.add(ANOTHER + " after");
        }
        if (Math.abs(distance) <= REACH_OF_MEMORY && MEMORIES.contains(word)) {
            signs.add(MEMORY);
        }
    }

    private static boolean isTime(String word) {
        return TIMES.contains(word) || CalendarNames.contain(word);
    }

    // "Semi-final" is two words or one; the final is the stage without another before it.
    private static void stage(Set<String> signs, List<String> words, int i) {
        String word = words.get(i);
        if (!word.endsWith("final") && !word.endsWith("finals")) {
            return;
        }
        String joined = i > 0 && STAGES.contains(words.get(i - 1)) ? words.get(i - 1) : "";
        String own = word.substring(0, word.lastIndexOf("final"));
        signs.add(STAGE + (own.isEmpty() ? joined : own) + "final");
    }

    // "Magnitude 7.8", "7.8 magnitude": in tenths.
    private static void magnitude(Set<String> signs, List<String> words, int i) {
        for (int at : new int[] {i + 1, i - 2}) {
            if (at >= 0
                    && at + 1 < words.size()
                    && words.get(at).matches("\\d")
                    && words.get(at + 1).matches("\\d")) {
                signs.add(MAGNITUDE + words.get(at) + words.get(at + 1));
            }
        }
    }

    /// Whether they are told as another one each, or one of them only.
    static boolean differAsAnother(Set<String> signs, Set<String> others) {
        return !startingWith(signs, ANOTHER).equals(startingWith(others, ANOTHER));
    }

    /// Whether both count the round, leg or edition, and no number is in both; or name other stages.
    static boolean otherRound(Set<String> signs, Set<String> others) {
        return differ(signs, others, ROUND) || differ(signs, others, STAGE);
    }

    private static boolean differ(Set<String> signs, Set<String> others, String prefix) {
        Set<String> some = startingWith(signs, prefix);
        Set<String> more = startingWith(others, prefix);
        return !some.isEmpty() && !more.isEmpty() && Collections.disjoint(some, more);
    }

    /// Whether both give a strength, and these are half a point or more apart: less is a correction.
    static boolean otherMagnitude(Set<String> signs, Set<String> others) {
        Set<String> magnitudes = startingWith(signs, MAGNITUDE);
        Set<String> otherMagnitudes = startingWith(others, MAGNITUDE);
        return !magnitudes.isEmpty()
                && !otherMagnitudes.isEmpty()
                && magnitudes.stream()
                        .noneMatch(m -> otherMagnitudes.stream().anyMatch(o -> isNear(m, o)));
    }

    private static boolean isNear(String magnitude, String other) {
        return Math.abs(tenths(magnitude) - tenths(other)) < 5;
    }

    private static int tenths(String magnitude) {
        return Integer.parseInt(magnitude.substring(MAGNITUDE.length()));
    }

    private static Set<String> startingWith(Set<String> signs, String prefix) {
        return signs.stream().filter(s -> s.startsWith(prefix)).collect(Collectors.toSet());
    }

    private static boolean isFigure(String word) {
        return word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    }

    private static String ordinal(String word) {
        String named = ORDINALS.get(word);
        if (named != null) {
            return named;
        }
        int digits = word.length() - 2;
        boolean numbered =
                digits > 0
                        && isFigure(word.substring(0, digits))
                        && Set.of("st", "nd", "rd", "th").contains(word.substring(digits));
        return numbered ? word.substring(0, digits) : "";
    }

    // The occurrence nearest to where the trigger stands in the sentence.
    private static int position(Mention mention, List<String> words, String first) {
        int length = Math.max(1, mention.sentence().end() - mention.sentence().start());
        int offset = mention.trigger().start() - mention.sentence().start();
        int expected = (int) ((long) words.size() * Math.max(0, offset) / length);
        int best = -1;
        for (int i = 0; i < words.size(); i++) {
            boolean nearer = best < 0 || Math.abs(i - expected) < Math.abs(best - expected);
            best = words.get(i).equals(first) && nearer ? i : best;
        }
        return best;
    }
}
