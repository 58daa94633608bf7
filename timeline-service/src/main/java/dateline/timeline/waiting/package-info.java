/// Waiting for a position of the log.
@NullMarked
package dateline.timeline.waiting;

import org.jspecify.annotations.NullMarked;
