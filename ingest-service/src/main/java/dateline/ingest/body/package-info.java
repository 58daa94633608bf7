/// Request bodies, read within a budget of memory and time.
@NullMarked
package dateline.ingest.body;

import org.jspecify.annotations.NullMarked;
