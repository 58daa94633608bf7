package dateline.e2e;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Writes as many articles as a test needs; each has its own uri, some tell of the same event.
final class Newsroom {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 1);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ROOT);
    private static final List<String> LEADERS =
            List.of("Ana Duarte", "Paul Morel", "Ingrid Holm", "Tomas Novak", "Elena Petrova");
    private static final List<String> CITIES =
            List.of("Lisbon", "Paris", "Oslo", "Prague", "Sofia", "Madrid", "Vienna");

    private Newsroom() {}

    static List<Map<String, String>> articles(int count) {
        return IntStream.range(0, count).mapToObj(Newsroom::article).toList();
    }

    /// Every third one tells again, in other words, what the one before it told.
    private static Map<String, String> article(int index) {
        int story = index - (index % 3 == 2 ? 1 : 0);
        LocalDate day = FIRST_DAY.plusDays(story);
        String city = CITIES.get(story % CITIES.size());
        String host = LEADERS.get(story % LEADERS.size());
        String guest = LEADERS.get((story + 1 + story % 3) % LEADERS.size());
        String lead =
                index == story
                        ? "President %s met Prime Minister %s in %s on %s and signed a treaty on fishing."
                        : "President %s and Prime Minister %s signed a fishing treaty in %s on %s.";
        String date = DAY.format(day);
        String text =
                "%s, %s (EWS) - ".formatted(city.toUpperCase(Locale.ROOT), date)
                        + lead.formatted(host, guest, city, date);
        return Map.of(
                "uri",
                "https://news.example/story/" + index,
                "title",
                "Story number " + index,
                "text",
                text,
                "publishedAt",
                day.plusDays(1).toString());
    }
}
