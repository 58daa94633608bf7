package dateline.timeline.http;

import dateline.contract.json.Json;
import dateline.timeline.events.Cursor;
import dateline.timeline.events.EventPages;
import dateline.timeline.events.EventPages.Item;
import dateline.timeline.events.EventRecords;
import dateline.timeline.events.EventRecords.Found;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// All events of a query with their mentions, one a line, read page by page while the reader takes
/// them: no more than a page is in memory.
final class EventStream implements StreamingOutput {
    /// No stream is longer.
    static final int MOST = 100_000;

    private static final int PAGE = 100;

    private final EventPages pages;
    private final EventRecords records;
    private final EventQueries.Query query;

    EventStream(EventPages pages, EventRecords records, EventQueries.Query query) {
        this.pages = pages;
        this.records = records;
        this.query = query;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Cursor after = null;
        for (int written = 0; written < MOST; written += PAGE) {
            List<Item> items = pages.page(query.filter(), query.sort(), after, PAGE);
            for (Found.Live event : records.whole(items)) {
                out.write(Json.bytes(EventJson.whole(event)));
                out.write('\n');
            }
            if (items.size() < PAGE) {
                return;
            }
            after = new Cursor(items.getLast().key(), items.getLast().id());
        }
    }
}
