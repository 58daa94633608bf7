package dateline.merging.event;

import dateline.contract.event.Event;
import dateline.contract.event.Explanation.DateReason;
import dateline.contract.event.Explanation.Joined;
import dateline.contract.event.Explanation.Origin;
import dateline.contract.event.Explanation.Rival;
import dateline.contract.event.Explanation.Weighed;
import dateline.temporal.Anchor;
import dateline.temporal.Constraint;
import dateline.temporal.Derivation;
import dateline.temporal.Derivation.Step;
import dateline.temporal.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// An explanation in plain sentences.
///
/// @param triggers the words that tell, by mention
/// @param countedFrom the days from which the articles' words count
record InWords(
        Event event,
        DateReason date,
        List<Joined> together,
        List<Rival> rivals,
        List<Origin> origins,
        List<Weighed> confidence,
        Map<UUID, String> triggers,
        List<String> countedFrom) {
    private static final int MOST_QUOTED = 120;
    private static final int MOST_STEPS = 20;

    List<String> sentences(List<String> wouldChange) {
        List<String> sentences = new ArrayList<>();
        dated(sentences);
        joined(sentences);
        rivals.forEach(rival -> sentences.add(rival(rival)));
        origins(sentences);
        sentences.add(trust());
        sentences.addAll(wouldChange);
        return sentences;
    }

    private void dated(List<String> sentences) {
        When when = date.when();
        sentences.add(when == null ? "No report says when." : "It is dated " + when.edtf() + ".");
        for (Step step : date.derivation().steps().stream().limit(MOST_STEPS).toList()) {
            var evidence = step.constraint().evidence();
            sentences.add(
                    "%s%s leaves %s (rule %s)."
                            .formatted(
                                    quoted(evidence.quote()),
                                    countedFrom(step.constraint()),
                                    step.result(),
                                    evidence.rule()));
            step.rejected().forEach(other -> sentences.add(rejected(other)));
        }
        sentences.addAll(countedFrom);
        if (!date.lentBy().isEmpty()) {
            sentences.add("The founding report has no year of its own; another report lends it.");
        }
        if (!date.conflict().isEmpty()) {
            sentences.add(
                    "These cannot all be true: "
                            + date.conflict().stream()
                                    .map(voice -> quoted(voice.quote()))
                                    .collect(Collectors.joining("; "))
                            + ".");
        }
    }

    private static String countedFrom(Constraint constraint) {
        return switch (constraint) {
            case Constraint.On _, Constraint.Lasting _ -> "";
            case Constraint.OnWeekday on -> ", counted from " + anchor(on.anchor()) + ",";
            case Constraint.Offset offset -> ", counted from " + anchor(offset.anchor()) + ",";
            case Constraint.Nearest nearest -> ", counted from " + anchor(nearest.anchor()) + ",";
            case Constraint.Before before -> ", no later than " + anchor(before.anchor()) + ",";
            case Constraint.After after -> ", no earlier than " + anchor(after.anchor()) + ",";
            case Constraint.During during -> ", during " + anchor(during.anchor()) + ",";
            case Constraint.SameYear same -> ", in the year of " + anchor(same.anchor()) + ",";
        };
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Written written -> written.date().toString();
            case Anchor.Told told -> quoted(told.evidence().quote());
        };
    }

    private static String rejected(Derivation.Rejected other) {
        String value = other.value();
        return (value == null ? "No other date" : "Not " + value) + ": " + other.why() + ".";
    }

    private void joined(List<String> sentences) {
        for (Joined joined : together) {
            String told = named(joined);
            sentences.add(
                    joined.founding()
                            ? told + " founds the event."
                            : "%s tells of the same: %s; %d of at least %d."
                                    .formatted(
                                            told,
                                            sum(joined.terms()),
                                            joined.score(),
                                            joined.needed()));
        }
    }

    /// One sentence may tell of several things, so its word is named.
    private String named(Joined joined) {
        String trigger = triggers.getOrDefault(joined.mentionId(), "");
        String quote = quoted(joined.quote());
        return trigger.isEmpty() ? quote : "“" + trigger + "” in " + quote;
    }

    private static String rival(Rival rival) {
        return "%s is not of it: %s (%s; %d, needed %d)."
                .formatted(
                        quoted(rival.quote()),
                        rival.why(),
                        sum(rival.terms()),
                        rival.score(),
                        rival.needed());
    }

    private void origins(List<String> sentences) {
        sentences.add("Reports: %d, origins: %d.".formatted(event.reports(), event.origins()));
        for (Origin origin : origins) {
            if (origin.articles().size() > 1) {
                sentences.add(
                        "%d articles are one origin: %s."
                                .formatted(
                                        origin.articles().size(), String.join("; ", origin.why())));
            }
        }
    }

    private String trust() {
        String conflict =
                event.conflicts().isEmpty() ? "" : ", and its reports contradict each other";
        return "Confidence is %s: %s%s."
                .formatted(
                        event.confidence().name().toLowerCase(Locale.ROOT),
                        sum(confidence),
                        conflict);
    }

    private static String sum(List<Weighed> terms) {
        return terms.stream()
                .map(t -> "%s (%+d)".formatted(t.reason(), t.weight()))
                .collect(Collectors.joining(", "));
    }

    static String quoted(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        boolean whole = line.codePointCount(0, line.length()) <= MOST_QUOTED;
        String shown =
                whole ? line : line.substring(0, line.offsetByCodePoints(0, MOST_QUOTED)) + "…";
        return "“" + shown + "”";
    }
}
