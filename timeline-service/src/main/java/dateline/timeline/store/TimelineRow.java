package dateline.timeline.store;

import dateline.contract.extraction.Extraction;
import java.util.List;
import java.util.Objects;

/// The timeline's one row.
public final class TimelineRow {
    /// Where each commit is announced.
    public static final String CHANNEL = "timeline";

    private final Session session;

    public TimelineRow(Session session) {
        this.session = session;
    }

    /// @return the version that this transaction makes; commit order is version order
    public long advance(List<Standing> standings) {
        int extractor =
                standings.stream()
                        .map(Standing::extraction)
                        .filter(Objects::nonNull)
                        .mapToInt(Extraction::extractor)
                        .max()
                        .orElse(0);
        return session.first(
                        """
                        update timeline set version = version + 1,
                            extractor = greatest(extractor, ?) returning version\
                        """,
                        row -> row.getLong(1),
                        extractor)
                .orElseThrow(() -> new IllegalStateException("the timeline has no row"));
    }

    /// Tells every instance, at commit, that more of the log was read.
    public void announce() {
        session.run("select pg_notify(?, '')", CHANNEL);
    }
}
