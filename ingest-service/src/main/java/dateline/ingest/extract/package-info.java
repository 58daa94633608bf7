/// Extraction: on request, and for every article of the log.
@NullMarked
package dateline.ingest.extract;

import org.jspecify.annotations.NullMarked;
