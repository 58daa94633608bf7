package dateline.gateway.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A path with variables, as OpenAPI writes it: `/v1/articles/{id}/revisions/{n}`. Each variable has
/// one form, so that a path that matches is safe to send on as it stands: nothing in it is escaped.
public final class PathTemplate {
    private static final Map<String, Pattern> FORMS =
            Map.of(
                    "id", Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
                    "n", Pattern.compile("[1-9][0-9]{0,8}"),
                    "file", Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*"));

    private final String text;
    private final List<String> segments;

    private PathTemplate(String text) {
        this.text = text;
        this.segments = split(text);
        segments.stream().filter(PathTemplate::isVariable).forEach(PathTemplate::form);
    }

    public static PathTemplate of(String text) {
        return new PathTemplate(text);
    }

    /// The variables' values, if the path has this form.
    public Optional<Map<String, String>> match(String path) {
        List<String> given = split(path);
        if (given.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String wanted = segments.get(i);
            if (!fits(wanted, given.get(i))) {
                return Optional.empty();
            }
            if (isVariable(wanted)) {
                values.put(nameOf(wanted), given.get(i));
            }
        }
        return Optional.of(Map.copyOf(values));
    }

    private static boolean fits(String wanted, String given) {
        return isVariable(wanted) ? form(wanted).matcher(given).matches() : wanted.equals(given);
    }

    private static List<String> split(String path) {
        return List.of(path.split("/", -1));
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    private static String nameOf(String variable) {
        return variable.substring(1, variable.length() - 1);
    }

    private static Pattern form(String variable) {
        Pattern form = FORMS.get(nameOf(variable));
        if (form == null) {
            throw new IllegalArgumentException("a path variable without a form: " + variable);
        }
        return form;
    }

    @Override
    public String toString() {
        return text;
    }
}
