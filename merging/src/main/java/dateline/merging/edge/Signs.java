package dateline.merging.edge;

import dateline.contract.extraction.Mention;
import dateline.merging.telling.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Words close before or behind a trigger that say which of several like events is meant, or that
/// something is told about the event and not the event itself.
final class Signs {
    static final String ANOTHER = "another";
    static final String MEMORY = "memory";
    static final String ROUND = "#";

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

    private Signs() {}

    static Set<String> of(Mention mention) {
        List<String> words = Words.of(mention.quote());
        List<String> trigger = Words.of(mention.trigger().text());
        int at = trigger.isEmpty() ? -1 : position(mention, words, trigger.getFirst());
        Set<String> signs = new TreeSet<>();
        for (int i = 0; at >= 0 && i < words.size(); i++) {
            add(signs, words.get(i), i - at);
        }
        return signs;
    }

    private static void add(Set<String> signs, String word, int distance) {
        boolean before = distance < 0 && distance >= -REACH;
        String ordinal = ordinal(word);
        if (!ordinal.isEmpty() && before) {
            signs.add(ROUND + ordinal);
        }
        if (REPEATS.contains(word) && before) {
            signs.add(ANOTHER);
        }
        if (Math.abs(distance) <= REACH_OF_MEMORY && MEMORIES.contains(word)) {
            signs.add(MEMORY);
        }
    }

    private static String ordinal(String word) {
        String named = ORDINALS.get(word);
        if (named != null) {
            return named;
        }
        int digits = word.length() - 2;
        boolean numbered =
                digits > 0
                        && digits <= 3
                        && word.substring(0, digits).chars().allMatch(Character::isDigit)
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
