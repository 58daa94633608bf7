package dateline.gateway.guard;

import dateline.gateway.exchange.Gate;
import dateline.gateway.exchange.Query;
import dateline.gateway.exchange.Visit;
import dateline.gateway.problem.Refusal;
import dateline.gateway.route.RouteTable;
import dateline.gateway.route.Target;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Query parameters are known and short, and each is there once: a misspelt filter that was passed
/// over would answer another question than the one asked.
public final class ParameterRule implements Gate {
    private static final int MAX_VALUE_LENGTH = 1_000;

    @Override
    public Optional<Refusal> refuse(Visit visit) {
        Set<String> known = visit.operation().parameters();
        Set<String> seen = new HashSet<>();
        for (Query.Parameter parameter : visit.query().parameters()) {
            String name = parameter.name();
            if (!known.contains(name)) {
                return refusal(name, "it is not known here");
            }
            if (!seen.add(name)) {
                return refusal(name, "it is there more than once");
            }
            if (parameter.value().length() > MAX_VALUE_LENGTH) {
                return refusal(name, "it is longer than " + MAX_VALUE_LENGTH + " characters");
            }
        }
        return refuseFormat(visit);
    }

    /// Pages are of JSON only; the other forms are whole.
    private static Optional<Refusal> refuseFormat(Visit visit) {
        boolean unknown =
                visit.query().values("format").stream()
                        .anyMatch(format -> !RouteTable.FORMATS.containsKey(format));
        if (unknown) {
            return refusal("format", "it is none of json, ndjson, csv, ics");
        }
        boolean whole =
                visit.operation().target() instanceof Target.Rendered
                        && !visit.mediaType().isEmpty()
                        && !visit.mediaType().equals(RouteTable.JSON);
        return Stream.of("limit", "cursor")
                .filter(name -> whole && !visit.query().values(name).isEmpty())
                .findFirst()
                .flatMap(name -> refusal(name, "it is for JSON only; this form is whole"));
    }

    private static Optional<Refusal> refusal(String name, String why) {
        String shown = name.length() > 50 ? name.substring(0, 50) + "…" : name;
        return Optional.of(Refusal.badParameter(shown, why));
    }
}
