package dateline.extraction.dating;

import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Participant;
import dateline.extraction.mention.Telling;
import dateline.extraction.mention.Tense;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.source.ZoneKind;
import dateline.temporal.Anchor;
import dateline.temporal.Constraint;
import dateline.temporal.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The visit that an article reports on: what its traveller did is inside it, what is told with "then"
/// comes after it, and what one travels to comes after the departure.
final class Journey {
    private static final Set<String> THEN =
            Set.of("then", "subsequently", "afterwards", "afterward");
    private static final Set<EventType> CONTAINED =
            Set.of(EventType.CONSULT, EventType.AGREE, EventType.CEREMONY);

    private static final int MOST_STAGES = 4;

    private final Tokens tokens;
    private final List<Dated> dated = new ArrayList<>();
    private @Nullable Dated visit;

    Journey(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Remembers what was dated, in the order of the text.
    void note(Dated result) {
        dated.add(result);
        Telling telling = result.telling();
        boolean first =
                visit == null
                        && telling.type() == EventType.VISIT
                        && telling.tense() != Tense.FUTURE;
        if (first && isFirm(result)) {
            visit = result;
        }
    }

    private static boolean isFirm(Dated dated) {
        return dated.own() && dated.when() != null;
    }

    /// "The leader then traveled to …": after what was told last of the same people.
    List<Constraint> order(Telling telling) {
        Dated journey = visit;
        if (telling.tense() == Tense.FUTURE) {
            return purpose(telling);
        }
        int then = then(telling);
        if (then < 0 || journey == null || !sharesPerson(journey.telling(), telling)) {
            return List.of();
        }
        Evidence evidence = evidence(then, "order-then");
        return List.of(new Constraint.After(told(journey), evidence));
    }

    /// "traveled to G for a summit": what one travels to comes after the departure.
    private List<Constraint> purpose(Telling telling) {
        if (!telling.noun() || dated.isEmpty()) {
            return List.of();
        }
        Dated before = null;
        for (int at = dated.size() - 1; at >= 0; at--) {
            Dated other = dated.get(at);
            if (other.telling().sentence() != telling.sentence()) {
                break;
            }
            boolean travels = other.telling().type() == EventType.TRAVEL && !other.telling().noun();
            if (travels && other.telling().tense() == Tense.PAST) {
                before = other;
            }
        }
        return before == null || before.constraints().isEmpty()
                ? List.of()
                : List.of(
                        new Constraint.After(
                                told(before),
                                evidence(before.telling().firstToken(), "purpose-of-travel")));
    }

    private int then(Telling telling) {
        for (int at = telling.from(); at < telling.endToken(); at++) {
            if (THEN.contains(tokens.text(at).toLowerCase(Locale.ROOT))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean sharesPerson(Telling one, Telling other) {
        return one.participants().stream()
                .filter(p -> p.kind() == Participant.Kind.PERSON)
                .anyMatch(p ->
                        other.participants().stream().anyMatch(q -> q.name().equals(p.name())));
    }

    private Anchor told(Dated other) {
        int first = other.telling().firstToken();
        int end = other.telling().endToken();
        Evidence evidence =
                new Evidence(
                        tokens.text().substring(tokens.start(first), tokens.end(end - 1)),
                        tokens.start(first),
                        tokens.end(end - 1),
                        "told");
        return new Anchor.Told(bounded(other.constraints()), evidence);
    }

    /// A journey told stage by stage counts from the stages before, but not from all of them.
    private static List<Constraint> bounded(List<Constraint> constraints) {
        return Anchor.depth(constraints) < MOST_STAGES
                ? constraints
                : constraints.stream().filter(c -> Anchor.depth(List.of(c)) == 0).toList();
    }

    /// Talks of the traveller, told in the report on the journey, are inside it.
    List<Constraint> containment(Telling telling) {
        Dated journey = visit;
        boolean inside =
                journey != null
                        && CONTAINED.contains(telling.type())
                        && telling.tense() == Tense.PAST
                        && !telling.background()
                        && telling.zone() == ZoneKind.PARAGRAPH
                        && sharesPerson(journey.telling(), telling);
        if (!inside || journey == null) {
            return List.of();
        }
        return List.of(
                new Constraint.During(
                        told(journey), evidence(journey.telling().firstToken(), "during-visit")));
    }

    private Evidence evidence(int token, String rule) {
        return new Evidence(tokens.text(token), tokens.start(token), tokens.end(token), rule);
    }
}
