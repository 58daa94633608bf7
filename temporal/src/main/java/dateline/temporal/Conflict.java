package dateline.temporal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds which constraints already contradict each other.
///
/// All subsets of one, two, three… are tried, smallest first, as long as there are at most
/// [#MAX_SUBSETS] of a size; beyond that one is found from which nothing can be left out. Whichever
/// order the constraints come in, the answer is the same.
final class Conflict {

    private static final int MAX_SUBSETS = 2_000;

    private record Claim(int testimony, String source, Constraint constraint) {}

    private final List<Claim> claims;

    private Conflict(List<Claim> claims) {
        this.claims = claims;
    }

    /// @param testimonies such as contradict each other
    static List<Solution.Contradicting> smallest(List<Testimony> testimonies) {
        List<Testimony> inOrder =
                testimonies.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparing(Testimony::source)
                                        .thenComparing(t -> t.constraints().toString()))
                        .toList();
        List<Claim> claims =
                IntStream.range(0, inOrder.size())
                        .boxed()
                        .flatMap(i ->
                                inOrder.get(i).constraints().stream()
                                        .map(c -> new Claim(i, inOrder.get(i).source(), c)))
                        .distinct()
                        .sorted(
                                Comparator.comparing(Claim::source)
                                        .thenComparing(
                                                claim -> claim.constraint().evidence().start())
                                        .thenComparing(claim -> claim.constraint().toString()))
                        .toList();
        return new Conflict(claims)
                .smallest().stream()
                        .map(c -> new Solution.Contradicting(c.source(), c.constraint()))
                        .toList();
    }

    private List<Claim> smallest() {
        for (int size = 1; size <= claims.size() && subsets(size) <= MAX_SUBSETS; size++) {
            List<Claim> found = firstOf(size, 0, List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return irreducible();
    }

    private long subsets(int size) {
        long subsets = 1;
        for (int i = 0; i < size && subsets <= MAX_SUBSETS; i++) {
            subsets = subsets * (claims.size() - i) / (i + 1);
        }
        return subsets;
    }

    /// The first contradiction of that many claims, beginning with these; empty if there is none.
    private List<Claim> firstOf(int size, int from, List<Claim> chosen) {
        if (size == 0) {
            return canHold(chosen) ? List.of() : chosen;
        }
        for (int i = from; i <= claims.size() - size; i++) {
            List<Claim> found = firstOf(size - 1, i + 1, with(chosen, claims.get(i)));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// The last claim of the shortest prefix that can't hold is needed; found again and again with
    /// those put first, these make a contradiction that needs each of them.
    private List<Claim> irreducible() {
        List<Claim> needed = List.of();
        while (canHold(needed)) {
            int holds = 0;
            int fails = claims.size();
            while (fails - holds > 1) {
                int middle = (holds + fails) >>> 1;
                if (canHold(with(needed, claims.subList(0, middle)))) {
                    holds = middle;
                } else {
                    fails = middle;
                }
            }
            needed = with(needed, claims.get(fails - 1));
        }
        return needed;
    }

    private static List<Claim> with(List<Claim> claims, Claim more) {
        return with(claims, List.of(more));
    }

    private static List<Claim> with(List<Claim> claims, List<Claim> more) {
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(more);
        return all;
    }

    private static boolean canHold(List<Claim> claims) {
        Map<Integer, List<Constraint>> byTestimony = new LinkedHashMap<>();
        for (Claim claim : claims) {
            byTestimony
                    .computeIfAbsent(claim.testimony(), _ -> new ArrayList<>())
                    .add(claim.constraint());
        }
        boolean hasLength = byTestimony.values().stream().anyMatch(Account::hasLength);
        Possible possible = hasLength ? Spans.ANY : OneDay.ANY;
        for (List<Constraint> constraints : byTestimony.values()) {
            possible = possible.and(Account.of(constraints));
        }
        return !possible.isEmpty();
    }
}
