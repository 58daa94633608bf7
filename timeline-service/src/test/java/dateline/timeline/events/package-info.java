/// Tests of events.
@NullMarked
package dateline.timeline.events;

import org.jspecify.annotations.NullMarked;
