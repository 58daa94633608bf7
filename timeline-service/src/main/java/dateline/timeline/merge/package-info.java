/// Running f over what is live and keeping its events.
@NullMarked
package dateline.timeline.merge;

import org.jspecify.annotations.NullMarked;
