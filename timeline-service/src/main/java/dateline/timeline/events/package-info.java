/// Asking the timeline.
@NullMarked
package dateline.timeline.events;

import org.jspecify.annotations.NullMarked;
