package dateline.extraction.mention;

import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Participant;
import dateline.extraction.tagging.Morphology;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.VerbGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes a short clause in the present tense, readable alone, from the sentence.
final class Titles {
    private static final int LONGEST = 100;

    /// A title does not end in one of these.
    private static final Set<String> LEADING_ON =
            Set.of(
                    "and", "or", "to", "that", "of", "on", "in", "by", "with", "as", "for", "the",
                    "a", "an", "after", "before", "while", "when", "who", "which", "it", "he",
                    "she", "they", "so", "from", "at", "how", "what", "where", "but", "whether",
                    "if", "into", "over");

    private Titles() {}

    static String ofVerb(
            SentenceView view,
            VerbGroup group,
            Factuality factuality,
            boolean passive,
            List<Participant> participants) {
        List<Participant> subjects = subjects(view, group, participants, passive);
        String subject = subjects.isEmpty() ? words(view, group) : names(subjects);
        String rest = rest(view, group.verb() + 1);
        if (subject.isEmpty()) {
            return clause(
                    view,
                    group.infinitive() ? group.verb() : group.from(),
                    view.reach(group.verb()));
        }
        String verb = verb(view, group, factuality, passive, isPlural(subjects, subject));
        return cut(capital(subject) + " " + verb + (rest.isEmpty() ? "" : " " + rest));
    }

    private static String verb(
            SentenceView view,
            VerbGroup group,
            Factuality factuality,
            boolean passive,
            boolean plural) {
        String base = String.valueOf(view.tagged.verb(group.verb()));
        boolean planned = factuality == Factuality.PLANNED;
        if (passive) {
            return (planned ? "to be " : plural ? "are " : "is ") + view.lower(group.verb());
        }
        return planned ? "to " + base : plural ? base : Morphology.plural(base);
    }

    private static boolean isPlural(List<Participant> subjects, String subject) {
        if (subjects.size() > 1) {
            return true;
        }
        boolean several =
                subjects.isEmpty() || subjects.getFirst().kind() == Participant.Kind.THING;
        return several
                ? subject.endsWith("s") && !subject.matches(".*(ss|us|is)")
                : subjects.getFirst().kind() == Participant.Kind.GROUP;
    }

    /// Those that stand before the verb.
    private static List<Participant> subjects(
            SentenceView view, VerbGroup group, List<Participant> participants, boolean passive) {
        String role = passive ? Roles.PATIENT : Roles.AGENT;
        int start = view.tokens.start(group.from());
        return participants.stream()
                .filter(p -> p.role().equals(role) && p.start() < start)
                .limit(3)
                .toList();
    }

    /// The subject's words, where it is no participant: "the treaty", "the storm".
    private static String words(SentenceView view, VerbGroup group) {
        List<Phrase> subject = view.subject(group);
        if (subject.isEmpty() || view.tagged.tag(subject.getFirst().head()) == Tag.PRONOUN) {
            return "";
        }
        Phrase first = subject.getFirst();
        int from = first.from();
        while (from < first.head() && view.tagged.tag(from) == Tag.DETERMINER) {
            from++;
        }
        return view.tokens
                .text()
                .substring(view.tokens.start(from), view.tokens.end(first.end() - 1));
    }

    static String names(List<Participant> participants) {
        List<String> names = participants.stream().map(Participant::name).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        return names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "))
                + " and "
                + names.getLast();
    }

    /// What follows the verb, without times and asides.
    private static String rest(SentenceView view, int from) {
        int end = reach(view, from - 1);
        StringBuilder rest = new StringBuilder();
        for (int at = from; at < end; at++) {
            if (view.tagged.tag(at) == Tag.COMMA && !rest.isEmpty()) {
                break;
            }
            boolean kept = view.times.get(at) && isMeasure(view, at);
            if (!kept && (view.times.get(at) || leadsToTime(view, at))
                    || view.tagged.tag(at) == Tag.COMMA) {
                continue;
            }
            if (view.tagged.tag(at) == Tag.MARK && !view.tokens.isGlued(at)) {
                break;
            }
            boolean space = !rest.isEmpty() && !view.tokens.isGlued(at);
            rest.append(space ? " " : "").append(view.tokens.text(at));
        }
        return trimmed(rest.toString());
    }

    /// "agree to carry on the work": an infinitive belongs to its verb.
    private static int reach(SentenceView view, int verb) {
        int end = view.reach(verb);
        boolean infinitive =
                end > verb + 1
                        && view.inside(end)
                        && view.tagged.tag(end) == Tag.PRESENT
                        && (view.tagged.tag(end - 1) == Tag.TO
                                || (end > verb + 2 && view.tagged.tag(end - 2) == Tag.TO));
        return infinitive ? view.reach(end) : end;
    }

    /// "to five years", "for two weeks": no date, but part of what is told.
    private static boolean isMeasure(SentenceView view, int at) {
        int first = at;
        while (view.times.get(first - 1)) {
            first--;
        }
        return Set.of("to", "for", "of", "than", "a").contains(view.lower(first - 1));
    }

    private static boolean leadsToTime(SentenceView view, int at) {
        return view.times.get(at + 1)
                && !isMeasure(view, at + 1)
                && (view.tagged.tag(at) == Tag.PREPOSITION
                        || view.tagged.tag(at) == Tag.DETERMINER);
    }

    /// A title does not end in a word that leads on.
    private static String trimmed(String text) {
        String rest = text;
        while (rest.endsWith(".")
                || LEADING_ON.contains(rest.substring(rest.lastIndexOf(' ') + 1))) {
            rest =
                    rest.endsWith(".")
                            ? rest.substring(0, rest.length() - 1)
                            : rest.substring(0, Math.max(0, rest.lastIndexOf(' ')));
        }
        return rest;
    }

    static String ofNoun(
            SentenceView view,
            Phrase phrase,
            EventType type,
            @Nullable String light,
            @Nullable VerbGroup happening,
            List<Participant> participants,
            String place) {
        StringBuilder words = new StringBuilder();
        int from = phrase.possessor() == null ? phrase.from() : phrase.possessor().end() + 1;
        for (int at = from; at < phrase.end(); at++) {
            Tag tag = view.tagged.tag(at);
            boolean skip = tag == Tag.DETERMINER || tag == Tag.POSSESSIVE || view.times.get(at);
            if (!skip) {
                words.append(words.isEmpty() || view.tokens.isGlued(at) ? "" : " ")
                        .append(view.tokens.text(at));
            }
        }
        String what =
                words.isEmpty()
                        ? view.tokens.text(phrase.head())
                        : lowered(view, phrase, words.toString());
        if (happening != null && !happening.passive() && happening.finite()) {
            String rest = rest(view, happening.verb() + 1);
            String base = String.valueOf(view.tagged.verb(happening.verb()));
            boolean many = what.endsWith("s");
            return cut(
                    capital(what)
                            + " "
                            + (many ? base : Morphology.plural(base))
                            + (rest.isEmpty() ? "" : " " + rest));
        }
        List<Participant> agents = actors(participants, Roles.AGENT);
        List<Participant> others = actors(participants, Roles.COUNTERPART);
        String where = place.isEmpty() || what.contains(place) ? "" : place;
        if (agents.isEmpty()) {
            String everyone = names(actors(participants, Roles.PATIENT));
            String about =
                    everyone.isEmpty() || what.contains(everyone) || everyone.equals(place)
                            ? ""
                            : " of " + everyone;
            return cut(capital(what) + about + in(where));
        }
        String verb = verb(type, light, !where.isEmpty());
        boolean plural = agents.size() > 1 || agents.getFirst().kind() == Participant.Kind.GROUP;
        String head =
                capital(names(agents)) + " " + (plural ? verb : Morphology.plural(verb)) + " ";
        String with = others.isEmpty() ? "" : " with " + names(others);
        boolean going = type == EventType.VISIT && !where.isEmpty();
        return cut(going ? head + where : head + what + with + in(where));
    }

    /// A noun that only opens its sentence loses its capital.
    private static String lowered(SentenceView view, Phrase phrase, String words) {
        boolean opens =
                phrase.from() == view.sentence.firstToken()
                        && view.tagged.tag(phrase.from()) != Tag.NAME;
        return opens ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    private static String in(String place) {
        return place.isEmpty() ? "" : " in " + place;
    }

    private static List<Participant> actors(List<Participant> participants, String role) {
        return participants.stream()
                .filter(p -> p.role().equals(role) && p.kind() != Participant.Kind.THING)
                .limit(3)
                .toList();
    }

    /// The verb that carries the noun, else the one that its kind of event goes with.
    private static String verb(EventType type, @Nullable String light, boolean where) {
        if (type == EventType.VISIT) {
            return where ? "visit" : "make";
        }
        if (light != null && !light.equals("wrap")) {
            return light;
        }
        return switch (type) {
            case CONSULT -> "hold";
            case TRAVEL, STATEMENT, REQUEST, DEMAND, THREATEN, ACCUSE -> "make";
            case CEREMONY, SUMMIT -> "attend";
            case AGREE -> "reach";
            case DEATH, DISASTER, ACCIDENT, OUTBREAK -> "suffer";
            default -> "see";
        };
    }

    private static String clause(SentenceView view, int from, int to) {
        String text =
                view.tokens
                        .text()
                        .substring(
                                view.tokens.start(from), view.tokens.end(Math.max(from, to - 1)));
        return cut(capital(trimmed(text.strip())));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String cut(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', LONGEST - 1);
        return plain.substring(0, space < LONGEST / 2 ? LONGEST - 1 : space) + "…";
    }
}
