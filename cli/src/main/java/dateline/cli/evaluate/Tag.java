package dateline.cli.evaluate;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// A tag of markup.
///
/// @param closing `</…>`
/// @param empty `<…/>`
/// @param end behind its `>`
record Tag(String name, boolean closing, boolean empty, Map<String, String> attributes, int end) {
    Tag {
        attributes = Map.copyOf(attributes);
    }

    /// The attribute's value; empty where it is missing.
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /// The tag that begins at this `<`; null: a `<` of the text.
    static @Nullable Tag at(String text, int start) {
        return new Reader(text, start + 1).tag();
    }

    private static final class Reader {
        private final String text;
        private final Map<String, String> attributes = new HashMap<>();
        private int at;

        Reader(String text, int at) {
            this.text = text;
            this.at = at;
        }

        @Nullable Tag tag() {
            boolean closing = take('/');
            String name = name();
            if (name.isEmpty() || !(Character.isLetter(name.charAt(0)) || name.charAt(0) == '_')) {
                return null;
            }
            while (skipSpace() && isNameAt()) {
                if (!attribute()) {
                    return null;
                }
            }
            boolean empty = take('/');
            return take('>') ? new Tag(name, closing, empty, attributes, at) : null;
        }

        private boolean attribute() {
            String key = name();
            skipSpace();
            if (!take('=')) {
                return false;
            }
            skipSpace();
            char quote = at < text.length() ? text.charAt(at) : 0;
            int end = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) : -1;
            if (end < 0) {
                return false;
            }
            attributes.put(key, Parser.unescapeEntities(text.substring(at + 1, end), true));
            at = end + 1;
            return true;
        }

        private String name() {
            int start = at;
            while (isNameAt()) {
                at++;
            }
            return text.substring(start, at);
        }

        private boolean isNameAt() {
            if (at >= text.length()) {
                return false;
            }
            char c = text.charAt(at);
            return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
        }

        private boolean take(char c) {
            boolean found = at < text.length() && text.charAt(at) == c;
            at += found ? 1 : 0;
            return found;
        }

        /// Whether there was white space.
        private boolean skipSpace() {
            int start = at;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at > start;
        }
    }
}
