package dateline.merging.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The words of a text that carry its content, cut to stems, so that "bombing" meets "bombed".
public final class Stems {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;

    /// Words that say little about which event is meant: the grammar's, and what every report uses.
    private static final Set<String> COMMON =
            Set.of(
                    "the", "and", "for", "that", "this", "with", "from", "have", "has", "had",
                    "was", "were", "will", "would", "could", "should", "been", "being", "are",
                    "not", "but", "his", "her", "hers", "him", "she", "they", "them", "their",
                    "its", "our", "your", "who", "whom", "whose", "which", "what", "when",
                    "where", "while", "than", "then", "there", "here", "these", "those", "into",
                    "onto", "over", "under", "after", "before", "about", "against", "between",
                    "during", "through", "because", "since", "until", "also", "just", "only",
                    "more", "most", "some", "such", "any", "all", "both", "each", "other",
                    "another", "one", "two", "three", "four", "five", "six", "seven", "eight",
                    "nine", "ten", "first", "second", "third", "last", "next", "new", "old",
                    "said", "say", "says", "saying", "told", "tell", "tells", "according",
                    "report", "reports", "reported", "reportedly", "statement", "officials",
                    "official", "spokesman", "spokeswoman", "people", "man", "woman", "men",
                    "women", "year", "years", "month", "months", "week", "weeks", "day", "days",
                    "hours", "hour", "minutes", "time", "today", "yesterday", "tomorrow",
                    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
                    "january", "february", "march", "april", "may", "june", "july", "august",
                    "september", "october", "november", "december", "made", "make", "makes",
                    "making", "take", "took", "taken", "get", "got", "gets", "going", "went",
                    "gone", "come", "came", "can", "did", "does", "done", "now", "still", "out",
                    "off", "down", "back", "around", "near", "among", "including", "many",
                    "much", "very", "well", "might", "must", "part", "news", "press", "early",
                    "late", "later", "per", "via", "how", "why", "like", "even", "amid",
                    "although", "though", "however");

    private Stems() {}

    /// In the order of the text, repeated ones too.
    public static List<String> of(List<String> words) {
        List<String> stems = new ArrayList<>();
        for (String word : words) {
            boolean number = Character.isDigit(word.charAt(0));
            if (!number && word.length() >= SHORTEST && !COMMON.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /// A word without its commonest endings, at most six letters of it.
    static String stem(String word) {
        String stem = word;
        for (String ending : List.of("ing", "ers", "ies", "ed", "er", "es", "s", "y", "e")) {
            if (stem.length() >= ending.length() + SHORTEST && stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        return stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
    }
}
