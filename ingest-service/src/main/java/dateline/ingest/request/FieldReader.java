package dateline.ingest.request;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.json.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the fields of a JSON object and notes every fault with its pointer.
final class FieldReader {
    private static final int MOST_FAULTS = 20;

    private final JsonNode object;
    private final List<Problem.Fault> faults = new ArrayList<>();

    FieldReader(JsonNode object) {
        this.object = object;
    }

    List<Problem.Fault> faults() {
        return List.copyOf(faults);
    }

    void fault(String pointer, String detail) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Problem.Fault(pointer, detail));
        }
    }

    void onlyKnows(Set<String> names) {
        object.fieldNames()
                .forEachRemaining(name -> {
                    if (!names.contains(name)) {
                        fault("/" + shortened(name), "no article has such a field");
                    }
                });
    }

    /// A string of any length; null: it is absent, null or faulty.
    @Nullable String text(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        return checked("/" + name, value);
    }

    /// A string of one line; null: it is absent, null or faulty.
    ///
    /// @param longest in characters
    @Nullable String line(String name, int longest) {
        String text = text(name);
        return text == null ? null : line("/" + name, text, longest);
    }

    /// Distinct strings, in the order posted.
    List<String> lines(String name, int most, int longest) {
        JsonNode array = object.get(name);
        if (array == null || array.isNull()) {
            return List.of();
        }
        if (!array.isArray() || array.size() > most) {
            fault("/" + name, "must be an array of at most " + most + " strings");
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < array.size(); i++) {
            String pointer = "/" + name + "/" + i;
            String text = checked(pointer, array.get(i));
            String line = text == null ? null : line(pointer, text, longest);
            if (line != null) {
                found.add(line);
            }
        }
        return List.copyOf(found);
    }

    private @Nullable String checked(String pointer, JsonNode value) {
        if (!value.isTextual()) {
            fault(pointer, "must be a string");
            return null;
        }
        String text = value.textValue();
        if (!Utf8.isStorable(text)) {
            fault(pointer, "holds U+0000 or half of a surrogate pair");
            return null;
        }
        return text;
    }

    private @Nullable String line(String pointer, String text, int longest) {
        boolean isLine = text.codePoints().noneMatch(Character::isISOControl);
        if (isLine && !text.isBlank() && text.length() <= longest) {
            return text;
        }
        fault(pointer, "must be one line of 1 to " + longest + " characters, not blank");
        return null;
    }

    private static String shortened(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return escaped.length() <= 60 ? escaped : escaped.substring(0, 60) + "…";
    }
}
