package dateline.merging.edge;

import dateline.contract.extraction.EventType.Group;
import dateline.contract.extraction.Participant.Kind;
import dateline.merging.telling.Rank.Precision;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The judgement whether two mentions tell of the same thing: over their own fields and
/// constraints alone, never over a date that a merge lent; symmetric.
public final class Edge {
    private static final int SOME = 2;
    private static final int MANY = 4;
    private static final int BEST_DATES = Term.SAME_DAY.weight();

    private Edge() {}

    /// The judgement as far as it is needed to tell whether it is an edge: one that cannot become an
    /// edge any more ends there.
    public static Judgement judge(Profile one, Profile other) {
        Judgement judgement = type(Judgement.NOTHING, one, other);
        if (judgement.holds(Term.OTHER_GROUP)) {
            return judgement;
        }
        judgement = withoutDates(judgement, one, other);
        return judgement.score() + BEST_DATES < Judgement.THRESHOLD
                ? judgement
                : dates(judgement, one, other);
    }

    /// With every term that holds.
    public static Judgement weigh(Profile one, Profile other) {
        Judgement judgement = type(Judgement.NOTHING, one, other);
        return dates(withoutDates(judgement, one, other), one, other);
    }

    private static Judgement withoutDates(Judgement judgement, Profile one, Profile other) {
        Judgement result = participants(judgement, one, other);
        result = Sides.changed(one, other) ? result.and(Term.OTHER_SIDE) : result;
        result = place(result, one, other);
        result = signs(result, one, other);
        result = copying(result, one, other);
        return content(result, one, other);
    }

    private static Judgement type(Judgement judgement, Profile one, Profile other) {
        boolean sameTrigger = one.lemma().equals(other.lemma());
        Group group = one.type().group();
        Judgement with = sameTrigger ? judgement.and(sameWord(group)) : judgement;
        if (one.type() == other.type()) {
            // Of what has no type of its own only the word says what it is.
            boolean untyped = group == Group.OTHER && !sameTrigger;
            return untyped ? with : with.and(Term.SAME_TYPE);
        }
        if (group != other.type().group()) {
            return with.and(Term.OTHER_GROUP);
        }
        return with.and(group == Group.JUSTICE ? Term.OTHER_STEP : Term.SAME_GROUP);
    }

    private static Term sameWord(Group group) {
        return group == Group.STATEMENT ? Term.SAME_SAYING : Term.SAME_TRIGGER;
    }

    private static Judgement participants(Judgement judgement, Profile one, Profile other) {
        if (one.names().isEmpty() || other.names().isEmpty()) {
            return judgement;
        }
        List<Name> alone = unmatched(one.names(), other.names());
        List<Name> otherAlone = unmatched(other.names(), one.names());
        int shared = one.names().size() - alone.size();
        if (shared == 0) {
            boolean named = one.isNamedBy(other) || other.isNamedBy(one);
            return judgement.and(named ? Term.NAMED_IN_SENTENCE : Term.OTHER_PARTICIPANTS);
        }
        if (!alone.isEmpty() && !otherAlone.isEmpty()) {
            Judgement some = judgement.and(Term.SOME_PARTICIPANTS);
            return sameKind(alone, otherAlone) ? some.and(Term.OTHER_COUNTERPART) : some;
        }
        List<Name> shorter = alone.isEmpty() ? one.names() : other.names();
        if (shorter.size() > 1) {
            return judgement.and(Term.ALL_PARTICIPANTS);
        }
        boolean country = shorter.getFirst().kind() == Kind.COUNTRY;
        return judgement.and(country ? Term.ONE_COUNTRY : Term.ONE_PARTICIPANT);
    }

    private static List<Name> unmatched(List<Name> names, List<Name> others) {
        return names.stream().filter(n -> others.stream().noneMatch(n::matches)).toList();
    }

    private static boolean sameKind(List<Name> names, List<Name> others) {
        return names.stream().anyMatch(n -> others.stream().anyMatch(o -> o.kind() == n.kind()));
    }

    private static Judgement place(Judgement judgement, Profile one, Profile other) {
        if (one.places().isEmpty() || other.places().isEmpty()) {
            return judgement;
        }
        if (one.places().equals(other.places())) {
            return judgement.and(Term.SAME_PLACE);
        }
        if (one.country().isEmpty() || other.country().isEmpty()) {
            return judgement.and(Term.OTHER_PLACE);
        }
        if (!one.country().equals(other.country())) {
            return judgement.and(Term.OTHER_COUNTRY);
        }
        return judgement.and(
                Places.isCountry(one) || Places.isCountry(other)
                        ? Term.SAME_COUNTRY
                        : Term.OTHER_PLACE);
    }

    private static Judgement signs(Judgement judgement, Profile one, Profile other) {
        Judgement result = judgement;
        if (toldApart(one, other)) {
            result = result.and(Term.TOLD_APART);
        }
        if (one.signs().contains(Signs.MEMORY) != other.signs().contains(Signs.MEMORY)) {
            result = result.and(Term.COMMEMORATED);
        }
        boolean dated = one.precision() == Precision.DAY && other.precision() == Precision.DAY;
        if (!dated && Signs.differAsAnother(one.signs(), other.signs())) {
            result = result.and(Term.ANOTHER_ONE);
        }
        if (Signs.otherMagnitude(one.signs(), other.signs())) {
            result = result.and(Term.OTHER_MAGNITUDE);
        }
        return Signs.otherRound(one.signs(), other.signs()) ? result.and(Term.OTHER_ROUND) : result;
    }

    private static boolean toldApart(Profile one, Profile other) {
        return one.articleId().equals(other.articleId())
                && one.telling().mention().trigger().start()
                        == other.telling().mention().trigger().start()
                && !one.nameTexts().equals(other.nameTexts());
    }

    private static Judgement copying(Judgement judgement, Profile one, Profile other) {
        Judgement result = judgement;
        if (Overlap.isCopy(one.shingles(), other.shingles())) {
            result = result.and(Term.COPIED_SENTENCE);
        }
        if (one.articleId().equals(other.articleId())) {
            return result.and(Term.SAME_ARTICLE);
        }
        if (Overlap.isCopy(one.telling().teller().sketch(), other.telling().teller().sketch())) {
            result = result.and(Term.COPIED_ARTICLE);
        }
        return sameSource(one, other) ? result.and(Term.SAME_SOURCE) : result;
    }

    private static Judgement content(Judgement judgement, Profile one, Profile other) {
        Judgement result = judgement;
        int words = shared(one.stems(), other.stems());
        if (words >= MANY) {
            result = result.and(Term.MANY_WORDS);
        } else if (words >= SOME) {
            result = result.and(Term.SOME_WORDS);
        }
        if (one.articleId().equals(other.articleId())) {
            return result;
        }
        int gist = shared(one.gist(), other.gist());
        if (gist >= MANY) {
            return result.and(Term.SAME_GIST);
        }
        boolean tooShort = Math.min(one.gist().size(), other.gist().size()) < MANY;
        return gist <= 1 && !tooShort ? result.and(Term.OTHER_GIST) : result;
    }

    private static int shared(Set<String> words, Set<String> others) {
        int shared = 0;
        for (String word : words) {
            shared += others.contains(word) ? 1 : 0;
        }
        return shared;
    }

    private static boolean sameSource(Profile one, Profile other) {
        String attribution = one.telling().mention().attribution();
        boolean said =
                attribution != null && attribution.equals(other.telling().mention().attribution());
        List<String> agencies = one.telling().teller().agencies();
        return said || agencies.stream().anyMatch(other.telling().teller().agencies()::contains);
    }

    private static Judgement dates(Judgement judgement, Profile one, Profile other) {
        if (Dates.exclude(one, other)) {
            boolean copied =
                    judgement.holds(Term.COPIED_SENTENCE)
                            && judgement.holds(Term.COPIED_ARTICLE)
                            && Dates.near(one, other);
            return judgement.and(copied ? Term.DATES_EXCLUDE_COPIED : Term.DATES_EXCLUDE);
        }
        Precision coarser =
                one.precision().compareTo(other.precision()) > 0
                        ? one.precision()
                        : other.precision();
        return switch (coarser) {
            case DAY -> judgement.and(Term.SAME_DAY);
            case MONTH -> judgement.and(Term.CLOSE_DATES);
            case YEARLESS -> judgement.and(Term.SAME_YEARLESS);
            case YEAR, LONGER, OPEN, NONE -> published(judgement, one.dctDay(), other.dctDay());
        };
    }

    private static Judgement published(
            Judgement judgement, @Nullable Long day, @Nullable Long otherDay) {
        if (day == null || otherDay == null) {
            return judgement;
        }
        long apart = Math.abs(day - otherDay);
        if (apart <= 2) {
            return judgement.and(Term.PUBLISHED_TOGETHER);
        }
        if (apart > 180) {
            return judgement.and(Term.PUBLISHED_FAR_APART);
        }
        return apart > 31 ? judgement.and(Term.PUBLISHED_APART) : judgement;
    }
}
