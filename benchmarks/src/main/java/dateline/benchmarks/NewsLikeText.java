package dateline.benchmarks;

import java.util.List;
import java.util.Random;

/// Generated text in the manner of news: paragraphs of sentences with names, verbs of saying and, in
/// about two sentences of three, a time expression. The same seed gives the same text.
final class NewsLikeText {
    private static final List<String> WHO =
            List.of(
                    "President Lena Ortiz",
                    "the finance minister",
                    "Harbour police",
                    "A spokesman for Norvik Corp.",
                    "Foreign Minister Adam Kale",
                    "the United Nations",
                    "Rescue workers in Port Anselm",
                    "the central bank of Marovia",
                    "Mr. Delgado",
                    "the opposition leader");
    private static final List<String> DID =
            List.of(
                    "said",
                    "signed a trade agreement with Marovia",
                    "met with union leaders in Lisbon",
                    "denied that the talks had failed",
                    "visited the flooded town of Brenn",
                    "announced the closure of two mills",
                    "was arrested near the border",
                    "will travel to Geneva",
                    "warned that prices could rise by 4.5 percent",
                    "rejected a $1,250 million offer");
    private static final List<String> WHEN =
            List.of(
                    "on Tuesday",
                    "last week",
                    "on July 4, 2017",
                    "in the third quarter",
                    "two days ago",
                    "at 10 p.m. Wednesday",
                    "since 1998",
                    "in the early 1990s",
                    "for the past five years",
                    "by the end of November",
                    "yesterday",
                    "earlier this year",
                    "during a 26-hour visit",
                    "in May and June 2014",
                    "every month",
                    "from 2012 to 2015");
    private static final List<String> REST =
            List.of(
                    "after weeks of protests", "according to a statement seen by reporters",
                    "despite a vote in parliament", "as thousands marched through the capital",
                    "while the army held its positions along the river",
                            "ahead of a summit of 12 countries");

    private final Random random;

    private NewsLikeText(long seed) {
        random = new Random(seed);
    }

    /// A text of this many characters.
    static String of(int characters, long seed) {
        return new NewsLikeText(seed).text(characters);
    }

    private String text(int characters) {
        StringBuilder text = new StringBuilder(characters + 300);
        int sentences = 0;
        while (text.length() < characters) {
            sentence(text);
            text.append(++sentences % 4 == 0 ? "\n\n" : " ");
        }
        text.setLength(characters);
        return text.toString();
    }

    private void sentence(StringBuilder text) {
        int start = text.length();
        text.append(any(WHO)).append(' ').append(any(DID));
        if (random.nextInt(3) < 2) {
            text.append(' ').append(any(WHEN));
        }
        if (random.nextBoolean()) {
            text.append(", ").append(any(REST));
        }
        text.append('.');
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
