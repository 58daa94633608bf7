package dateline.extraction.mention;

import dateline.contract.extraction.Participant;
import dateline.extraction.tagging.Morphology;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.VerbGroup;
import java.util.List;
import java.util.stream.Collectors;

/// Makes a short clause in the present tense, readable alone, from the sentence.
final class Titles {
    private static final int LONGEST = 100;

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
                || rest.endsWith(" and")
                || rest.endsWith(" to")
                || rest.endsWith(" that")
                || rest.endsWith(" of")
                || rest.endsWith(" on")
                || rest.endsWith(" in")
                || rest.endsWith(" by")
                || rest.endsWith(" with")
                || rest.endsWith(" as")
                || rest.endsWith(" for")
                || rest.endsWith(" the")
                || rest.endsWith(" after")
                || rest.endsWith(" before")
                || rest.endsWith(" while")
                || rest.endsWith(" when")
                || rest.endsWith(" who")
                || rest.endsWith(" which")
                || rest.endsWith(" it")
                || rest.endsWith(" they")
                || rest.endsWith(" so")
                || rest.endsWith(" he")) {
            rest =
                    rest.substring(
                            0, rest.endsWith(".") ? rest.length() - 1 : rest.lastIndexOf(' '));
        }
        return rest;
    }

    static String ofNoun(
            SentenceView view, Phrase phrase, List<Participant> participants, String place) {
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
        String who =
                names(
                        participants.stream()
                                .filter(p -> p.kind() != Participant.Kind.THING)
                                .limit(3)
                                .toList());
        String what = words.isEmpty() ? view.tokens.text(phrase.head()) : words.toString();
        String head = who.isEmpty() ? capital(what) : capital(who) + ": " + what;
        return cut(place.isEmpty() || head.contains(place) ? head : head + " in " + place);
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
