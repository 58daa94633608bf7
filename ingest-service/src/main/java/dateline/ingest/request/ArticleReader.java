package dateline.ingest.request;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.article.ArticleContent;
import dateline.contract.json.Json;
import dateline.contract.json.UnreadableJsonException;
import dateline.ingest.problem.Reason;
import dateline.ingest.problem.Refusal;
import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Reads an article from a request's bytes. Every method throws a [Refusal] with all its faults.
public final class ArticleReader {
    /// Of `text` and of `html` each, in bytes of UTF-8.
    public static final int LONGEST_TEXT = 2 * 1024 * 1024;

    private static final int LONGEST_URI = 2_048;
    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_TAG = 100;
    private static final int MOST_TAGS = 50;
    private static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "uri",
                    "title",
                    "text",
                    "html",
                    "publishedAt",
                    "source",
                    "language",
                    "tags");

    private ArticleReader() {}

    /// Reads it in the form it has.
    public static ArticlePost read(Media media, byte[] body, Instant receivedAt) {
        return switch (media) {
            case AS_JSON -> json(body, receivedAt);
            case AS_TEXT -> text(body);
            case AS_HTML -> html(body);
        };
    }

    /// A JSON object; an `id` serves as its `uri` where there is none.
    public static ArticlePost json(byte[] body, Instant receivedAt) {
        return json(Utf8.withoutMark(Utf8.decode(nonEmpty(body))), receivedAt);
    }

    /// The same from text that is UTF-8 already.
    public static ArticlePost json(String json, Instant receivedAt) {
        FieldReader fields = new FieldReader(object(json));
        fields.onlyKnows(FIELDS);
        String text = fields.text("text");
        String html = fields.text("html");
        requireOneOf(fields, text, html);
        String id = fields.line("id", LONGEST_URI);
        String uri = fields.line("uri", LONGEST_URI);
        String title = fields.line("title", LONGEST_TITLE);
        String publishedAt = publishedAt(fields, receivedAt);
        String source = fields.line("source", LONGEST_SOURCE);
        String language = language(fields);
        List<String> tags = fields.lines("tags", MOST_TAGS, LONGEST_TAG);
        if (!fields.faults().isEmpty()) {
            throw Refusal.of(Reason.INVALID, "See errors.", fields.faults());
        }
        ArticleContent content =
                new ArticleContent(title, text, html, publishedAt, source, language);
        return new ArticlePost(uri == null ? id : uri, id, content, tags);
    }

    /// The body is the text, exactly as it stands.
    public static ArticlePost text(byte[] body) {
        String text = storable(Utf8.decode(nonEmpty(body)));
        return plain(new ArticleContent(null, text, null, null, null, null));
    }

    /// The body is the page, exactly as it stands.
    public static ArticlePost html(byte[] body) {
        String html = storable(Utf8.decode(nonEmpty(body)));
        if (!hasText(html)) {
            throw Refusal.of(Reason.INVALID, "The page has no text.");
        }
        return plain(new ArticleContent(null, null, html, null, null, null));
    }

    /// The lines of a batch; blank ones are passed over by who reads them.
    ///
    /// @throws Refusal if there is none or there are too many
    public static List<String> lines(byte[] body, int most) {
        String text = Utf8.withoutMark(Utf8.decode(nonEmpty(body)));
        List<String> lines = text.lines().limit(most + 1L).toList();
        if (lines.size() > most) {
            throw Refusal.of(Reason.TOO_LARGE, "A batch has at most " + most + " lines.");
        }
        return lines;
    }

    private static ArticlePost plain(ArticleContent content) {
        return new ArticlePost(null, null, content, List.of());
    }

    private static byte[] nonEmpty(byte[] body) {
        if (body.length == 0) {
            throw Refusal.of(Reason.EMPTY_BODY, "An article is needed.");
        }
        return body;
    }

    private static String storable(String text) {
        requireShort(text);
        if (text.isBlank()) {
            throw Refusal.of(Reason.INVALID, "The text is blank.");
        }
        if (!Utf8.isStorable(text)) {
            throw Refusal.of(Reason.INVALID, "The text holds U+0000.");
        }
        return text;
    }

    private static JsonNode object(String json) {
        JsonNode node = parsed(json);
        if (!node.isObject()) {
            throw Refusal.of(Reason.INVALID, "An article is a JSON object.");
        }
        return node;
    }

    private static JsonNode parsed(String json) {
        try {
            return Json.parse(json);
        } catch (UnreadableJsonException e) {
            throw Refusal.of(Reason.NOT_JSON, String.valueOf(e.getMessage()));
        }
    }

    private static void requireOneOf(
            FieldReader fields, @Nullable String text, @Nullable String html) {
        requireBody(fields, "/text", text);
        requireBody(fields, "/html", html);
        if (html != null && !html.isBlank() && !hasText(html)) {
            fields.fault("/html", "has no text");
        }
        if (text == null && html == null && fields.faults().isEmpty()) {
            fields.fault("", "one of text and html is needed");
        }
        if (text != null && html != null) {
            fields.fault("/html", "stands beside text; an article has one of them");
        }
    }

    private static void requireBody(FieldReader fields, String pointer, @Nullable String body) {
        if (body != null) {
            requireShort(body);
            if (body.isBlank()) {
                fields.fault(pointer, "is blank");
            }
        }
    }

    /// Whether anything is left without tags, comments, scripts and styles.
    private static boolean hasText(String html) {
        return Jsoup.parse(html).hasText();
    }

    private static void requireShort(String text) {
        if (Utf8.length(text) > LONGEST_TEXT) {
            throw Refusal.of(
                    Reason.TOO_LARGE, "text and html are at most " + LONGEST_TEXT + " bytes long.");
        }
    }

    private static @Nullable String publishedAt(FieldReader fields, Instant receivedAt) {
        String publishedAt = fields.text("publishedAt");
        if (publishedAt != null) {
            PublishedAt.fault(publishedAt, receivedAt)
                    .ifPresent(fault -> fields.fault("/publishedAt", fault));
        }
        return publishedAt;
    }

    private static @Nullable String language(FieldReader fields) {
        String language = fields.line("language", 35);
        if (language == null) {
            return null;
        }
        try {
            new Locale.Builder().setLanguageTag(language);
            return language;
        } catch (IllformedLocaleException e) {
            fields.fault("/language", "must be a language tag of BCP 47, such as en or en-GB");
            return null;
        }
    }
}
