package dateline.extraction.mention;

import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Participant;
import dateline.extraction.tagging.Morphology;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.VerbGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A title for what a noun tells of: "Jane Doe visits Kenya", "Fire at a mill in Graz".
///
/// @param light the base form of the verb that carries the noun; null: none
/// @param happening the verb by which it happened; null: none
/// @param place its name; empty: unknown
record NounTitles(
        SentenceView view,
        Phrase phrase,
        EventType type,
        @Nullable String light,
        @Nullable VerbGroup happening,
        List<Participant> participants,
        String place) {
    private static final int LONGEST_COMPLEMENT = 10;

    String title() {
        String what = what();
        if (happening != null && !happening.passive() && happening.finite()) {
            return happens(what, happening);
        }
        List<Participant> agents = actors(Roles.AGENT).stream().filter(this::isOutside).toList();
        return agents.isEmpty() ? alone(what) : by(agents, what);
    }

    /// The noun with what stands before it, possessor and article left out.
    private String what() {
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
        return words.isEmpty() ? view.tokens.text(phrase.head()) : lowered(words.toString());
    }

    /// A noun that only opens its sentence loses its capital.
    private String lowered(String words) {
        boolean opens =
                phrase.from() == view.sentence.firstToken()
                        && view.tagged.tag(phrase.from()) != Tag.NAME;
        return opens ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    private String happens(String what, VerbGroup verb) {
        String rest = TitleWords.behind(view, verb.verb());
        String complement = verb.from() > phrase.end() ? complement(verb.from()) : "";
        String base = String.valueOf(view.tagged.verb(verb.verb()));
        return Titles.cut(
                Titles.capital(what)
                        + (complement.isEmpty() ? " " : " " + complement + " ")
                        + (what.endsWith("s") ? base : Morphology.plural(base))
                        + (rest.isEmpty() ? "" : " " + rest));
    }

    /// Whether the noun's own words do not name this participant already.
    private boolean isOutside(Participant participant) {
        boolean inside =
                participant.start() >= view.tokens.start(phrase.from())
                        && participant.end() <= view.tokens.end(phrase.end() - 1);
        return !inside || phrase.possessor() != null;
    }

    private String alone(String what) {
        String complement = complement(view.sentence.endToken());
        if (!complement.isEmpty()) {
            return Titles.cut(Titles.capital(what) + " " + complement);
        }
        String everyone = Titles.names(actors(Roles.PATIENT));
        boolean known = everyone.isEmpty() || what.contains(everyone) || everyone.equals(place);
        return Titles.cut(
                Titles.capital(what) + (known ? "" : " of " + everyone) + where(what, " in "));
    }

    /// "at a mill in Graz": the phrases that hang on the noun.
    private String complement(int limit) {
        int end = phrase.end();
        for (Phrase next : view.phrases) {
            boolean hangs =
                    next.preposition() == end
                            && next.end() <= limit
                            && next.end() - phrase.end() <= LONGEST_COMPLEMENT
                            && !view.times.get(next.head());
            end = hangs ? next.end() : end;
        }
        return end == phrase.end() ? "" : TitleWords.of(view, phrase.end(), end);
    }

    private String where(String what, String preposition) {
        return place.isEmpty() || what.contains(place) ? "" : preposition + place;
    }

    private String by(List<Participant> agents, String what) {
        String verb = verb(!where(what, "").isEmpty());
        if (verb.isEmpty()) {
            return Titles.cut(
                    Titles.capital(Titles.names(agents)) + "’s " + what + where(what, " in "));
        }
        boolean plural = agents.size() > 1 || agents.getFirst().kind() == Participant.Kind.GROUP;
        String head =
                Titles.capital(Titles.names(agents))
                        + " "
                        + (plural ? verb : Morphology.plural(verb))
                        + " ";
        if (type == EventType.VISIT && !where(what, "").isEmpty()) {
            return Titles.cut(head + place);
        }
        List<Participant> others = actors(Roles.COUNTERPART);
        String with = others.isEmpty() ? "" : " with " + Titles.names(others);
        String to = type == EventType.TRAVEL ? " to " : " in ";
        return Titles.cut(head + what + with + where(what, to));
    }

    private List<Participant> actors(String role) {
        return participants.stream()
                .filter(p -> p.role().equals(role) && p.kind() != Participant.Kind.THING)
                .limit(3)
                .toList();
    }

    /// The verb that carries the noun, else the one that its kind of event goes with; empty: none.
    private String verb(boolean where) {
        if (type == EventType.VISIT) {
            return where ? "visit" : "make";
        }
        if (light != null && !light.equals("wrap") && !light.equals("cut")) {
            return light;
        }
        return switch (type) {
            case CONSULT -> "hold";
            case TRAVEL, STATEMENT, REQUEST, DEMAND, THREATEN, ACCUSE -> "make";
            case CEREMONY, SUMMIT -> "attend";
            case AGREE -> "reach";
            case DEATH, DISASTER, ACCIDENT, OUTBREAK -> "suffer";
            default -> "";
        };
    }
}
