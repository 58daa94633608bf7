package dateline.merging.cluster;

import dateline.merging.edge.Keyed;
import dateline.merging.telling.Rank;
import dateline.merging.telling.Telling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What merging asks of the store of live mentions, as it stands before a change. Each question is
/// one set-based query; in PostgreSQL the second table is `(key bigint, ord bigint, mention uuid)`
/// with that primary key, one row for each key of each mention.
public interface Index {

    /// For each key the first mentions that have it, in rank order, at most as many as asked for. A
    /// key that nobody has may be left out.
    Map<Long, List<Entry>> first(Map<Long, Integer> limits);

    /// All mentions that have one of these keys.
    List<Stored> holders(Set<Long> keys);

    /// The mentions with these ids, as far as they are there.
    List<Stored> mentions(Set<UUID> ids);

    /// All mentions of these components.
    List<Stored> members(Set<UUID> components);

    /// One line of the key table.
    record Entry(Rank rank, UUID component) {}

    /// A stored mention.
    ///
    /// @param component the id that the last `Recomputation` gave to its component
    record Stored(Keyed keyed, UUID component) {
        public Stored(Telling telling, UUID component) {
            this(Keyed.of(telling), component);
        }
    }
}
