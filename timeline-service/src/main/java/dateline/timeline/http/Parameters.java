package dateline.timeline.http;

import dateline.contract.json.Problem.Fault;
import dateline.timeline.TimelineConfig;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The parameters of a query. All that is wrong is told at once: values that are not understood,
/// parameters that are given twice or are not known.
final class Parameters {
    private static final int LONGEST_TEXT = 300;

    private final MultivaluedMap<String, String> given;
    private final Set<String> read = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private Parameters(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    static Parameters of(UriInfo uri, TimelineConfig.Query config) {
        String query = uri.getRequestUri().getRawQuery();
        if (query != null && query.length() > config.maxLength()) {
            throw new ProblemException(414, "query-too-long", "the query is too long");
        }
        return new Parameters(uri.getQueryParameters());
    }

    /// A name or a code; empty: it is not given, or at fault.
    Optional<String> text(String name) {
        return text(name, LONGEST_TEXT);
    }

    /// @param longest in Unicode code points
    Optional<String> text(String name, int longest) {
        read.add(name);
        List<String> values = given.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String value = values.getFirst().strip();
        if (values.size() > 1) {
            fault(name, "given more than once");
        } else if (value.isEmpty()) {
            fault(name, "empty: leave it out, or say what is looked for");
        } else if (value.codePointCount(0, value.length()) > longest) {
            fault(name, "longer than " + longest + " characters");
        } else {
            return Optional.of(value);
        }
        return Optional.empty();
    }

    int number(String name, int least, int most, int otherwise) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            fault(name, "not a whole number");
            return otherwise;
        }
        fault(name, "not between " + least + " and " + most);
        return otherwise;
    }

    void fault(String name, String detail) {
        faults.add(new Fault(name, detail));
    }

    /// To be called when all are read.
    void finish() {
        given.keySet().stream()
                .filter(name -> !read.contains(name))
                .sorted()
                .forEach(name -> fault(name, "there is no such parameter here"));
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    400, "bad-parameter", "the query is not understood", List.copyOf(faults));
        }
    }
}
