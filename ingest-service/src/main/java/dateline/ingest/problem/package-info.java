/// Every failing answer as RFC 9457 problem+json.
@NullMarked
package dateline.ingest.problem;

import org.jspecify.annotations.NullMarked;
