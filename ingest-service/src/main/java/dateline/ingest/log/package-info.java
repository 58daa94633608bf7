/// The log of articles: topics, appending, whether the broker is there.
@NullMarked
package dateline.ingest.log;

import org.jspecify.annotations.NullMarked;
