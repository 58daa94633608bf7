/// What one mention brings to merging, and the order in which mentions found events.
@NullMarked
package dateline.merging.telling;

import org.jspecify.annotations.NullMarked;
