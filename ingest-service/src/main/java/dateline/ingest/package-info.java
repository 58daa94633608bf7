/// The ingest service: appends articles to the log, extracts what they tell. It keeps no state.
@NullMarked
package dateline.ingest;

import org.jspecify.annotations.NullMarked;
