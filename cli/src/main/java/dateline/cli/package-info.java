/// Commands that need no service: each a main that reads NDJSON and writes NDJSON.
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;
