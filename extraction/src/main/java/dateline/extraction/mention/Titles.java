package dateline.extraction.mention;

import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Participant;
import dateline.extraction.tagging.Morphology;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.VerbGroup;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes a short clause in the present tense, readable alone, from the sentence.
final class Titles {
    private static final int LONGEST = 100;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /// Plural without an ending.
    private static final Set<String> PLURALS = Set.of("police", "people", "troops", "thousands");

    private Titles() {}

    static String ofVerb(
            SentenceView view,
            VerbGroup group,
            Factuality factuality,
            boolean passive,
            List<Participant> participants) {
        List<Participant> subjects = subjects(view, group, participants, passive);
        String subject = subjects.isEmpty() ? words(view, group) : names(subjects);
        String rest = TitleWords.behind(view, group.verb());
        if (subject.isEmpty()) {
            return clause(
                    view,
                    group.infinitive() ? group.verb() : group.from(),
                    view.reach(group.verb()));
        }
        String verb = verb(view, group, factuality, passive, isPlural(view, group, subjects));
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

    private static boolean isPlural(
            SentenceView view, VerbGroup group, List<Participant> subjects) {
        if (subjects.size() > 1) {
            return true;
        }
        List<Phrase> phrases = view.subject(group);
        if (phrases.isEmpty()) {
            return false;
        }
        int head = phrases.getFirst().head();
        if (view.tagged.tag(head) == Tag.PRONOUN && !subjects.isEmpty()) {
            Participant first = subjects.getFirst();
            boolean things = first.name().endsWith("s") && !first.name().endsWith("ss");
            return first.kind() == Participant.Kind.GROUP
                    || first.kind() == Participant.Kind.THING && things;
        }
        return isPlural(view, head);
    }

    /// "police", "two men", "shares"; but "the army", "Reuters".
    private static boolean isPlural(SentenceView view, int head) {
        String word = view.lower(head);
        if (view.tagged.tag(head) == Tag.NAME) {
            return false;
        }
        String noun = view.tagged.noun(head);
        boolean other = noun == null ? word.endsWith("s") : !word.equals(noun);
        return PLURALS.contains(word) || other && !word.endsWith("ss");
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
        return listed(participants.stream().map(Participant::name).toList());
    }

    /// "A, B and C"
    static String listed(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "))
                + " and "
                + names.getLast();
    }

    private static String clause(SentenceView view, int from, int to) {
        String text =
                view.tokens
                        .text()
                        .substring(
                                view.tokens.start(from), view.tokens.end(Math.max(from, to - 1)));
        return cut(capital(TitleWords.trimmed(text.strip())));
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String cut(String text) {
        String plain = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', LONGEST - 1);
        return plain.substring(0, space < LONGEST / 2 ? LONGEST - 1 : space) + "…";
    }
}
