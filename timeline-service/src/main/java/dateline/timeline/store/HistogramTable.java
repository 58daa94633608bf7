package dateline.timeline.store;

/// Keeps the roll-up of the whole timeline.
final class HistogramTable {
    private final Session session;

    HistogramTable(Session session) {
        this.session = session;
    }

    /// @param events how many more there are
    void add(Steps steps, int events) {
        var columns = new Columns<>(steps.placed());
        if (!steps.placed().isEmpty()) {
            session.update(
                    """
                    insert into histogram as h (bucketing, bar, certain, possible)
                    select * from unnest(?, ?, ?, ?)
                    on conflict (bucketing, bar) do update set
                        certain = h.certain + excluded.certain,
                        possible = h.possible + excluded.possible\
                    """,
                    columns.numbers(p -> p.key().bucketing().ordinal()),
                    columns.numbers(p -> p.key().bar()),
                    columns.longs(p -> p.step().certain()),
                    columns.longs(p -> p.step().possible()));
        }
        if (events != 0 || steps.unplaced() != 0) {
            session.update(
                    "update timeline set events = events + ?, unplaced = unplaced + ?",
                    events,
                    steps.unplaced());
        }
    }
}
