package dateline.merging.edge;

import dateline.contract.extraction.EventType;
import dateline.contract.extraction.EventType.Group;
import dateline.contract.extraction.Mention;
import dateline.contract.extraction.Participant;
import dateline.merging.telling.Named;
import java.util.List;
import java.util.Set;

/// Who did it and to whom it was done, as far as a telling is clear about it. A name may be on
/// neither side: of those who met nobody did it to the other.
record Sides(List<Name> doers, List<Name> doneTo) {
    private static final String AGENT = "agent";
    private static final String PATIENT = "patient";
    private static final int MOST = 8;

    /// What comes over the one who is said to do it.
    private static final Set<String> BEFALLING =
            Set.of(
                    "die",
                    "pass",
                    "drown",
                    "perish",
                    "succumb",
                    "fall",
                    "death",
                    "drowning",
                    "suicide");

    /// What stays the same whoever is named first.
    private static final Set<String> MUTUAL =
            Set.of("battle", "clash", "debate", "draw", "face", "fight", "merge", "play", "tie");

    /// What another word tells from the other side: one sells what the other buys.
    private static final Set<String> CONVERSE =
            Set.of("borrow", "lend", "lose", "loss", "receive", "sale", "sell");

    Sides {
        doers = List.copyOf(doers);
        doneTo = List.copyOf(doneTo);
    }

    static Sides of(Mention mention) {
        boolean befalls =
                mention.type() == EventType.DEATH && BEFALLING.contains(mention.trigger().lemma());
        List<Name> doneTo = names(mention, befalls && has(mention, AGENT) ? AGENT : PATIENT);
        boolean done =
                !befalls && mention.participants().stream().anyMatch(p -> isDoneTo(mention, p));
        List<Name> doers = done ? names(mention, AGENT) : List.of();
        return new Sides(
                doers.stream().filter(name -> !hold(doneTo, name)).toList(),
                doneTo.stream().filter(name -> !hold(doers, name)).toList());
    }

    /// Whether one says that somebody did it, and the other that it was done to the same one. Told by
    /// different words it takes two who changed sides, but for a death: there it is all the news.
    static boolean changed(Profile one, Profile other) {
        if (one.type() != other.type() || isMutual(one) || isMutual(other)) {
            return false;
        }
        boolean there = one.sides().changedIn(other.sides());
        boolean back = other.sides().changedIn(one.sides());
        boolean alike = one.lemma().equals(other.lemma());
        if (alike || one.type() == EventType.DEATH) {
            return there || back;
        }
        boolean converse = CONVERSE.contains(one.lemma()) || CONVERSE.contains(other.lemma());
        return there && back && !converse;
    }

    // A name short enough to be that of both sides says nothing.
    private boolean changedIn(Sides other) {
        return doers.stream()
                .filter(doer -> !hold(other.doers, doer))
                .anyMatch(doer ->
                        other.doneTo.stream().anyMatch(o -> o.matches(doer) && !hold(doneTo, o)));
    }

    private static boolean isMutual(Profile profile) {
        Group group = profile.type().group();
        return group == Group.DIPLOMACY
                || group == Group.GATHERING
                || profile.type() == EventType.MARRIAGE
                || MUTUAL.contains(profile.lemma());
    }

    private static boolean hold(List<Name> names, Name name) {
        return names.stream().anyMatch(name::matches);
    }

    // "The bank closed" closed nobody, and of "Fenn is the fifth coach fired" the coach is Fenn
    // himself:
    // only who did it to somebody with a name of his own surely did it. The killed often have none.
    private static boolean isDoneTo(Mention mention, Participant participant) {
        String name = participant.name().strip();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean named = !last.isEmpty() && Character.isUpperCase(last.codePointAt(0));
        return participant.role().equals(PATIENT) && (named || mention.type() == EventType.DEATH);
    }

    private static boolean has(Mention mention, String role) {
        return mention.participants().stream().anyMatch(p -> p.role().equals(role));
    }

    private static List<Name> names(Mention mention, String role) {
        return mention.participants().stream()
                .filter(p -> p.role().equals(role) && Named.isNamed(p) && isClear(mention, p))
                .map(Name::of)
                .distinct()
                .limit(MOST)
                .toList();
    }

    // "Norway's attack", "the attack of Norway": such a noun leaves open who did it, a death does
    // not.
    private static boolean isClear(Mention mention, Participant participant) {
        String quote = mention.quote();
        int from = participant.start() - mention.sentence().start();
        int to = participant.end() - mention.sentence().start();
        if (mention.type() == EventType.DEATH && BEFALLING.contains(mention.trigger().lemma())
                || from < 0
                || to < from
                || to >= quote.codePointCount(0, quote.length())) {
            return true;
        }
        String before = quote.substring(0, quote.offsetByCodePoints(0, from)).stripTrailing();
        int behind = quote.codePointAt(quote.offsetByCodePoints(0, to));
        return behind != '\''
                && behind != '’'
                && !before.endsWith(" of")
                && !before.endsWith(" of the");
    }
}
