package dateline.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words and the creation time of an article of an annotated set, without its annotation: plain
/// text, TimeML or CAT.
///
/// @param published `YYYY-MM-DD`; null: the document says none
record AnnotatedArticle(String text, @Nullable String published) {

    private static final Pattern TIMEML_TEXT = Pattern.compile("(?s)<TEXT[^>]*>(.*)</TEXT>");
    private static final Pattern CREATED =
            Pattern.compile("CREATION_TIME\"[^>]*?\\bvalue=\"(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern TOKEN =
            Pattern.compile("<token [^>]*sentence=\"(\\d+)\"[^>]*>([^<]*)</token>");
    private static final Pattern DATE_LINE =
            Pattern.compile("\\A[^\\n]*\\n[^\\n]*?\\b([A-Z][a-z]+ \\d{1,2}, \\d{4})\\b");

    static boolean isOne(Path file) {
        String name = file.getFileName().toString();
        return !name.equals("README.md") && name.matches(".*\\.(txt|tml|xml)");
    }

    static AnnotatedArticle read(Path file) throws IOException {
        String raw = Files.readString(file);
        Matcher created = CREATED.matcher(raw);
        String published = created.find() ? created.group(1) : null;
        Matcher timeml = TIMEML_TEXT.matcher(raw);
        if (timeml.find()) {
            return new AnnotatedArticle(timeml.group(1).replaceAll("<[^>]*>", ""), published);
        }
        if (file.toString().endsWith(".xml")) {
            return new AnnotatedArticle(tokens(raw), published);
        }
        return new AnnotatedArticle(raw, dateLine(raw));
    }

    private static String tokens(String raw) {
        return TOKEN
                .matcher(raw)
                .results()
                .collect(
                        Collectors.groupingBy(
                                token -> Integer.parseInt(token.group(1)),
                                TreeMap::new,
                                Collectors.mapping(
                                        (MatchResult token) -> token.group(2),
                                        Collectors.joining(" "))))
                .values()
                .stream()
                .collect(Collectors.joining("\n\n"));
    }

    private static @Nullable String dateLine(String raw) {
        Matcher date = DATE_LINE.matcher(raw);
        return date.find()
                ? LocalDate.parse(
                                date.group(1),
                                DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH))
                        .toString()
                : null;
    }
}
