package dateline.extraction.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the articles of a page's JSON-LD blocks (schema.org): alone, in an array, in a `@graph`, and
/// as far as it goes where the JSON is broken.
final class JsonLd {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MOST_TOKENS = 200_000;

    /// @param published as written; null: not said
    /// @param publisher its name; null: not said
    record Article(
            @Nullable String headline,
            @Nullable String published,
            @Nullable String publisher,
            @Nullable String language) {}

    /// An object that is being read.
    private static final class Frame {
        final @Nullable String name;
        final Map<String, String> texts = new HashMap<>();
        boolean article;
        @Nullable String field;

        Frame(@Nullable String name) {
            this.name = name;
        }
    }

    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<Article> articles = new ArrayList<>();

    private JsonLd() {}

    static List<Article> articles(String json) {
        JsonLd reader = new JsonLd();
        try (JsonParser parser = FACTORY.createParser(json)) {
            int tokens = 0;
            for (JsonToken token = parser.nextToken();
                    token != null && tokens++ < MOST_TOKENS;
                    token = parser.nextToken()) {
                reader.read(token, parser);
            }
        } catch (IOException _) {
            // broken JSON: what was read before the fault still counts
        }
        while (!reader.open.isEmpty()) {
            reader.close();
        }
        return reader.articles;
    }

    private void read(JsonToken token, JsonParser parser) throws IOException {
        switch (token) {
            case START_OBJECT -> open.push(new Frame(open.isEmpty() ? null : open.peek().field));
            case END_OBJECT -> close();
            case FIELD_NAME -> {
                if (!open.isEmpty()) {
                    open.peek().field = parser.currentName();
                }
            }
            case VALUE_STRING -> text(parser.getText());
            default -> {}
        }
    }

    private void text(String value) {
        Frame frame = open.peek();
        if (frame == null || frame.field == null) {
            return;
        }
        if (frame.field.equals("@type")) {
            frame.article |= value.endsWith("Article") || value.endsWith("Posting");
        } else {
            frame.texts.putIfAbsent(frame.field, value);
        }
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Frame frame = open.pop();
        Frame outer = open.peek();
        if ("publisher".equals(frame.name) && outer != null && frame.texts.containsKey("name")) {
            outer.texts.putIfAbsent("publisher", frame.texts.getOrDefault("name", ""));
        }
        if (frame.article) {
            articles.add(
                    new Article(
                            frame.texts.get("headline"),
                            frame.texts.get("datePublished"),
                            frame.texts.get("publisher"),
                            frame.texts.get("inLanguage")));
        }
    }
}
