package dateline.merging.edge;

import dateline.merging.telling.Rank;
import dateline.merging.telling.Telling;
import java.util.SortedSet;
import java.util.UUID;

/// A telling, ready to be compared, with its candidate keys. Ordered by rank.
public record Keyed(Profile profile, SortedSet<Long> keys) implements Comparable<Keyed> {

    public static Keyed of(Telling telling) {
        Profile profile = Profile.of(telling);
        return new Keyed(profile, Keys.of(profile));
    }

    public UUID id() {
        return profile.id();
    }

    public Rank rank() {
        return profile.rank();
    }

    @Override
    public int compareTo(Keyed other) {
        return rank().compareTo(other.rank());
    }
}
