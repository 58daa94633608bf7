package dateline.extraction.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells a text's language by its function words and its script (our own short lists, version 1).
final class Languages {
    static final String UNKNOWN = "und";
    private static final int READ = 4_000;
    private static final int LEAD = 2;

    private static final Map<String, List<String>> WORDS =
            Map.ofEntries(
                    entry(
                            "en",
                            "the a of and to in that is was for on with by at from has have said his its their after were will as are be an he it who not"),
                    entry(
                            "de",
                            "der die das und den von zu mit dem des im auf für ist nicht ein eine sich auch als nach hat bei aus wird einer werden wurde"),
                    entry(
                            "fr",
                            "le la les des du et en une est dans que qui pour par sur au aux pas plus avec ce il sont son ses à été cette ont"),
                    entry(
                            "es",
                            "el la los las del que y en un una por con para se su al es como más pero sus fue ha este entre sobre"),
                    entry(
                            "it",
                            "il lo la gli le di che e un una per con del della dei non è sono si al alla nel dal più come anche ha"),
                    entry(
                            "pt",
                            "o os as um uma de do da dos das e em no na que para com por não se mais foi ao como é são pela"),
                    entry(
                            "nl",
                            "de het een van en in is dat op te voor met zijn aan niet door er om ook als bij naar uit wordt deze werd"),
                    entry(
                            "sv",
                            "och att det som en ett på är av för med den till inte har om från men var sig de kan i"),
                    entry(
                            "da",
                            "og at det som en et på er af for med den til ikke har om fra men var sig de kan i blev"),
                    entry(
                            "pl",
                            "i w na z się do że nie jest to o jak za od po przez ale dla są przy był oraz"),
                    entry(
                            "tr",
                            "ve bir bu da de için ile olarak olan daha çok gibi kadar sonra var ise en o ne"),
                    entry(
                            "id",
                            "yang dan di dari untuk dengan pada ini itu tidak dalam adalah akan oleh ke juga telah"),
                    entry(
                            "vi",
                            "và của là các có trong được cho với không một những người đã này khi để"),
                    entry(
                            "ro",
                            "și de la în a cu pe un o care nu este din pentru mai au fost sau ca"),
                    entry("cs", "a se v na je že o s z do i to k pro by ale jako za po jsou"),
                    entry("hu", "a az és hogy nem is egy volt meg már csak de ez mint el"));

    private static Map.Entry<String, List<String>> entry(String language, String words) {
        return Map.entry(language, List.of(words.split(" ")));
    }

    private static final Map<String, List<String>> SPEAKERS = speakers();

    private static Map<String, List<String>> speakers() {
        Map<String, List<String>> speakers = new HashMap<>();
        WORDS.forEach((language, words) ->
                words.forEach(word ->
                        speakers.merge(
                                word,
                                List.of(language),
                                (a, b) -> {
                                    List<String> both = new java.util.ArrayList<>(a);
                                    both.addAll(b);
                                    return both;
                                })));
        return speakers;
    }

    private Languages() {}

    /// The declared language, else the detected one, `und` where nothing tells.
    static String of(String text, List<Zone> zones, @Nullable String declared) {
        if (declared != null && !declared.isBlank()) {
            return declared.strip();
        }
        StringBuilder prose = new StringBuilder();
        for (Zone zone : zones) {
            if (zone.kind().telling() && prose.length() < READ) {
                int end = Math.min(zone.end(), zone.start() + READ);
                prose.append(text, zone.start(), end).append('\n');
            }
        }
        String script = byScript(prose);
        return script != null ? script : byWords(prose.toString());
    }

    private static @Nullable String byScript(CharSequence text) {
        Map<Character.UnicodeScript, Integer> counts =
                new java.util.EnumMap<>(Character.UnicodeScript.class);
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                letters++;
                counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        int kana =
                counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                        + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        for (Map.Entry<Character.UnicodeScript, Integer> count : counts.entrySet()) {
            if (count.getKey() != Character.UnicodeScript.LATIN && 2 * count.getValue() > letters) {
                return language(count.getKey(), 10 * kana > letters);
            }
        }
        return 10 * kana > letters && letters > 0 ? "ja" : null;
    }

    private static String language(Character.UnicodeScript script, boolean kana) {
        return switch (script) {
            case HAN -> kana ? "ja" : "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case CYRILLIC -> "ru";
            case ARABIC -> "ar";
            case HEBREW -> "he";
            case GREEK -> "el";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            default -> UNKNOWN;
        };
    }

    private static String byWords(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            SPEAKERS.getOrDefault(word, List.of())
                    .forEach(language -> counts.merge(language, 1, Integer::sum));
        }
        int english = counts.getOrDefault("en", 0);
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(best -> isEnglish(english, best.getValue()) ? "en" : best.getKey())
                .orElse(UNKNOWN);
    }

    /// One word more says nothing of a sentence; of a long text a tenth more does.
    private static boolean isEnglish(int english, int best) {
        return english * 10 >= best * 9 || english > 0 && best < english + LEAD;
    }
}
