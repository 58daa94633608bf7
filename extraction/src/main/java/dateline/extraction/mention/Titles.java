package dateline.extraction.mention;

import dateline.contract.extraction.EventType;
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

    static String ofVerb(SentenceView view, VerbGroup group, List<Participant> participants) {
        boolean passive =
                group.passive()
                        || (!group.finite()
                                && !group.infinitive()
                                && view.tagged.tag(group.verb()) == Tag.PARTICIPLE);
        List<Participant> subjects = subjects(participants, passive ? Roles.PATIENT : Roles.AGENT);
        String subject = names(subjects);
        if (subject.isEmpty()) {
            return clause(view, group.from(), view.reach(group.verb()));
        }
        boolean plural =
                subjects.size() > 1 || subjects.getFirst().kind() == Participant.Kind.GROUP;
        String base = String.valueOf(view.tagged.verb(group.verb()));
        String verb =
                passive
                        ? (plural ? "are " : "is ") + view.lower(group.verb())
                        : plural ? base : Morphology.plural(base);
        String rest = rest(view, group.verb() + 1);
        return cut(capital(subject) + " " + verb + (rest.isEmpty() ? "" : " " + rest));
    }

    private static List<Participant> subjects(List<Participant> participants, String role) {
        return participants.stream().filter(p -> p.role().equals(role)).limit(3).toList();
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
            if (view.times.get(at) || leadsToTime(view, at) || view.tagged.tag(at) == Tag.COMMA) {
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

    private static boolean leadsToTime(SentenceView view, int at) {
        return view.times.get(at + 1)
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
        String what = words.isEmpty() ? view.tokens.text(phrase.head()) : words.toString();
        List<Participant> agents = actors(participants, Roles.AGENT);
        List<Participant> others = actors(participants, Roles.COUNTERPART);
        String where = place.isEmpty() || what.contains(place) ? "" : place;
        if (agents.isEmpty()) {
            String everyone = names(actors(participants, Roles.PATIENT));
            String about = everyone.isEmpty() || what.contains(everyone) ? "" : " of " + everyone;
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
