package dateline.cli.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An annotated article.
///
/// @param published its creation time, `YYYY-MM-DD`; null: the document says none
record GoldDocument(String id, String text, @Nullable String published, List<MarkedTime> times) {
    GoldDocument {
        times = List.copyOf(times);
    }
}
