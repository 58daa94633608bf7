package dateline.merging.event;

import dateline.contract.event.Event.Conflict;
import dateline.contract.event.Event.Voice;
import dateline.merging.cluster.Cluster;
import dateline.merging.edge.Dates;
import dateline.merging.edge.Profile;
import dateline.merging.telling.Rank.Precision;
import dateline.temporal.Derivation;
import dateline.temporal.Solution;
import dateline.temporal.Solver;
import dateline.temporal.Testimony;
import dateline.temporal.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The date that all tellings of one event give together, by the solver that dates each alone.
///
/// @param when null: none of them says
/// @param derivation how it follows
/// @param conflict the smallest set of quotes that cannot all be true; null: all can
/// @param loan what of the date nobody says of this event itself
public record Dating(
        @Nullable When when, Derivation derivation, @Nullable Conflict conflict, Loan loan) {
    /// So many different tellings of the date are solved together, in founding order.
    static final int MOST_TESTIMONIES = 64;

    static Dating of(Cluster cluster) {
        Map<Object, Profile> distinct = distinct(cluster);
        Profile pivot = cluster.pivot();
        return settled(pivot, distinct) ? alone(pivot, cluster) : solve(cluster);
    }

    /// With every step, as an explanation needs it.
    static Dating solve(Cluster cluster) {
        Map<Object, Profile> distinct = distinct(cluster);
        Profile pivot = cluster.pivot();
        if (distinct.size() <= 1) {
            return alone(distinct.isEmpty() ? pivot : distinct.values().iterator().next(), cluster);
        }
        List<Testimony> testimonies = distinct.values().stream().map(Dating::testimony).toList();
        return switch (Solver.solve(testimonies)) {
            case Solution.Dated dated ->
                    new Dating(
                            dated.when(),
                            Steps.withRejected(dated.derivation(), distinct.values()),
                            null,
                            lent(pivot, dated.when()) ? Loan.YEAR : Loan.of(cluster));
            case Solution.Undated() ->
                    new Dating(null, new Derivation(List.of()), null, Loan.NOTHING);
            case Solution.Contradiction contradiction ->
                    contradicted(pivot, contradiction, distinct);
        };
    }

    // A single day with which each of the others agrees is what all of them together give.
    private static boolean settled(Profile pivot, Map<Object, Profile> distinct) {
        return pivot.precision() == Precision.DAY
                && distinct.values().stream().allMatch(p -> !lasts(p) && !Dates.exclude(pivot, p));
    }

    private static boolean lasts(Profile profile) {
        When when = profile.telling().mention().when();
        return when != null && when.edtf().indexOf('/') >= 0;
    }

    private static Dating alone(Profile profile, Cluster cluster) {
        When when = profile.telling().mention().when();
        return new Dating(when, Steps.of(profile), null, Loan.of(cluster));
    }

    // Equal dates told in equal ways are one testimony; the undated say nothing.
    private static Map<Object, Profile> distinct(Cluster cluster) {
        Map<Object, Profile> distinct = new LinkedHashMap<>();
        for (Cluster.Member member : cluster.members()) {
            var mention = member.profile().telling().mention();
            When when = mention.when();
            if (when != null && distinct.size() < MOST_TESTIMONIES) {
                distinct.putIfAbsent(member.profile().dating(), member.profile());
            }
        }
        return distinct;
    }

    private static Testimony testimony(Profile profile) {
        return new Testimony(profile.id().toString(), profile.telling().mention().constraints());
    }

    private static boolean lent(Profile pivot, When when) {
        return hasYear(when) && !hasYear(pivot.telling().mention().when());
    }

    /// Whether it says in which year, be it only on one side.
    static boolean hasYear(@Nullable When when) {
        return when != null && (when.earliest() != null || when.latest() != null);
    }

    // The founding telling's own date stands, and the conflict beside it says who disagrees.
    private static Dating contradicted(
            Profile pivot, Solution.Contradiction contradiction, Map<Object, Profile> distinct) {
        Set<String> sources = new HashSet<>();
        contradiction.smallest().forEach(c -> sources.add(c.source()));
        List<Voice> voices = new ArrayList<>();
        for (Profile profile : distinct.values()) {
            if (sources.contains(profile.id().toString())) {
                voices.add(
                        new Voice(
                                profile.id(),
                                profile.articleId(),
                                profile.telling().mention().quote()));
            }
        }
        When when = pivot.telling().mention().when();
        return new Dating(when, Steps.of(pivot), new Conflict("when", voices), Loan.NOTHING);
    }
}
