package dateline.extraction.dating;

import dateline.contract.extraction.EventType;
import dateline.extraction.mention.Telling;
import dateline.extraction.mention.Tense;
import dateline.extraction.resolve.DocumentTime;
import dateline.extraction.resolve.ResolvedTimex;
import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.tagging.Tagged;
import dateline.temporal.Anchor;
import dateline.temporal.Constraint;
import dateline.temporal.Derivation;
import dateline.temporal.Evidence;
import dateline.temporal.Phase;
import dateline.temporal.Solution;
import dateline.temporal.Solver;
import dateline.temporal.Testimony;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Dates the tellings of one article, in the order of the text: by their own time expressions, by
/// those of their sentence, by what contains or precedes them, by tense.
public final class Dating {
    private static final Set<String> ENDING =
            Set.of("wrap", "end", "conclude", "finish", "complete", "close");
    private static final Set<String> OPENING = Set.of("begin", "start", "open", "kick");
    private static final Set<EventType> LASTING =
            Set.of(
                    EventType.VISIT,
                    EventType.TRAVEL,
                    EventType.SUMMIT,
                    EventType.CEREMONY,
                    EventType.CONSULT,
                    EventType.PROTEST,
                    EventType.ASSAULT,
                    EventType.DISASTER,
                    EventType.SPACE);

    private static final Set<String> BACK =
            Set.of("earlier", "previously", "once", "formerly", "originally");

    private final Tagged tagged;
    private final Tokens tokens;
    private final DocumentTime documentTime;
    private final Map<Sentence, List<ResolvedTimex>> bySentence = new HashMap<>();
    private final Map<Sentence, ClauseTimes> clauses = new HashMap<>();
    private final List<Dated> dated = new ArrayList<>();
    private final Narrative narrative = new Narrative();
    private final Journey journey;
    private final Sharing sharing;

    private Dating(Tagged tagged, DocumentTime documentTime) {
        this.tagged = tagged;
        this.tokens = tagged.tokens();
        this.documentTime = documentTime;
        this.journey = new Journey(tokens);
        this.sharing = new Sharing(tagged);
    }

    /// @param timexes of all sentences, in the order of the text
    public static List<Dated> date(
            Tagged tagged,
            List<Sentence> sentences,
            List<ResolvedTimex> timexes,
            List<Telling> tellings,
            DocumentTime documentTime) {
        Dating dating = new Dating(tagged, documentTime);
        dating.sort(sentences, timexes);
        tellings.forEach(dating::add);
        return List.copyOf(dating.dated);
    }

    private void sort(List<Sentence> sentences, List<ResolvedTimex> timexes) {
        int next = 0;
        for (Sentence sentence : sentences) {
            List<ResolvedTimex> here = new ArrayList<>();
            while (next < timexes.size() && timexes.get(next).start() < sentence.end()) {
                here.add(timexes.get(next++));
            }
            bySentence.put(sentence, here);
        }
    }

    private void add(Telling telling) {
        ClauseTimes times =
                clauses.computeIfAbsent(
                        telling.sentence(),
                        sentence ->
                                new ClauseTimes(
                                        tagged,
                                        sentence,
                                        bySentence.getOrDefault(sentence, List.of())));
        List<Constraint> constraints = new ArrayList<>(own(telling, times));
        boolean own = constraints.stream().anyMatch(c -> !(c instanceof Constraint.Lasting));
        if (!own) {
            constraints.addAll(around(telling, times));
        }
        Dated result = solved(telling, constraints, own);
        dated.add(result);
        narrative.note(result);
        journey.note(result);
    }

    private List<Constraint> own(Telling telling, ClauseTimes times) {
        List<Constraint> constraints = new ArrayList<>();
        for (ResolvedTimex timex : times.of(telling)) {
            if (Times.isDate(timex)) {
                constraints.addAll(read(telling, timex, times.before(timex)));
            } else if (Times.isLength(timex) && isInside(timex, telling)) {
                constraints.addAll(timex.constraints());
            }
        }
        return constraints;
    }

    private boolean isInside(ResolvedTimex timex, Telling telling) {
        return telling.noun()
                && LASTING.contains(telling.type())
                && timex.start() >= tokens.start(telling.from())
                && timex.end() <= tokens.start(telling.firstToken());
    }

    private List<Constraint> read(Telling telling, ResolvedTimex timex, String before) {
        List<Constraint> said = timex.constraints();
        Constraint first = said.getFirst();
        return switch (before) {
            case "since" ->
                    List.of(
                            new Constraint.After(
                                    Times.anchor(first), Times.by(first.evidence(), "since")));
            case "until", "till", "by", "before" ->
                    List.of(
                            new Constraint.Before(
                                    Times.anchor(first), Times.by(first.evidence(), before)));
            case "after" ->
                    List.of(
                            new Constraint.After(
                                    Times.anchor(first), Times.by(first.evidence(), "after")));
            default -> phased(telling, said);
        };
    }

    /// "wrapped up a visit on Tuesday" dates the visit's end.
    private List<Constraint> phased(Telling telling, List<Constraint> said) {
        Phase phase = telling.noun() ? phase(telling) : Phase.WHOLE;
        return said.stream().map(c -> phase == Phase.WHOLE ? c : Times.in(c, phase)).toList();
    }

    private Phase phase(Telling telling) {
        for (int at = telling.from(); at < telling.firstToken(); at++) {
            String verb = tagged.tag(at).verb() ? tagged.verb(at) : null;
            if (verb != null && ENDING.contains(verb)) {
                return Phase.END;
            }
            if (verb != null && OPENING.contains(verb)) {
                return Phase.START;
            }
        }
        return Phase.WHOLE;
    }

    /// What the surroundings say of a telling without a date of its own.
    private List<Constraint> around(Telling telling, ClauseTimes times) {
        List<Constraint> order = journey.order(telling);
        if (!order.isEmpty()) {
            return withTense(telling, order);
        }
        ResolvedTimex shared = sharing.date(telling, times);
        if (shared != null) {
            return shared.constraints().stream().map(c -> Times.by(c, "same-sentence")).toList();
        }
        List<Constraint> inside = journey.containment(telling);
        if (!inside.isEmpty()) {
            return inside;
        }
        List<Constraint> day =
                times.isOfAnotherTime(telling)
                                || times.isOfPerson(telling.firstToken())
                                || leadsBack(telling.sentence())
                        ? List.of()
                        : narrative.day(telling);
        return day.isEmpty() ? tense(telling) : day;
    }

    /// "Earlier, he flew …", "Once, …", "On the eve of the vote …": another day, which is not named.
    private boolean leadsBack(Sentence sentence) {
        int first = sentence.firstToken();
        if (tokens.isWord(first) && BACK.contains(lower(first))) {
            return true;
        }
        for (int at = first; at < sentence.endToken(); at++) {
            if (tokens.isWord(at) && lower(at).equals("eve")) {
                return true;
            }
        }
        return false;
    }

    private String lower(int token) {
        return tokens.text(token).toLowerCase(Locale.ROOT);
    }

    private List<Constraint> withTense(Telling telling, List<Constraint> order) {
        List<Constraint> all = new ArrayList<>(order);
        if (telling.tense() == Tense.PAST) {
            all.addAll(tense(telling));
        }
        return all;
    }

    private Evidence evidence(int token, String rule) {
        return new Evidence(tokens.text(token), tokens.start(token), tokens.end(token), rule);
    }

    /// What is told in the past is over by the DCT; what is planned is not before it.
    private List<Constraint> tense(Telling telling) {
        Anchor anchor = documentTime.anchor();
        if (anchor == null) {
            return List.of();
        }
        return switch (telling.tense()) {
            case PAST ->
                    List.of(
                            new Constraint.Before(
                                    anchor, evidence(telling.firstToken(), "past-tense")));
            case FUTURE ->
                    List.of(
                            new Constraint.After(
                                    anchor, evidence(telling.firstToken(), "planned")));
            case PRESENT, NONE -> List.of();
        };
    }

    private Dated solved(Telling telling, List<Constraint> constraints, boolean own) {
        if (constraints.isEmpty()) {
            return new Dated(telling, List.of(), null, new Derivation(List.of()), List.of(), own);
        }
        return switch (Solver.solve(List.of(new Testimony("", constraints)))) {
            case Solution.Dated found ->
                    new Dated(
                            telling,
                            constraints,
                            found.when(),
                            Rejections.in(
                                    found.derivation(),
                                    bySentence.getOrDefault(telling.sentence(), List.of())),
                            List.of(),
                            own);
            case Solution.Undated() ->
                    new Dated(
                            telling, constraints, null, new Derivation(List.of()), List.of(), own);
            case Solution.Contradiction(var smallest) ->
                    new Dated(
                            telling,
                            constraints,
                            null,
                            new Derivation(List.of()),
                            smallest.stream()
                                    .map(side -> side.constraint().evidence().quote())
                                    .toList(),
                            own);
        };
    }
}
