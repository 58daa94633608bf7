/// The tables: set-based SQL for the writer, entities for what is read one by one.
@NullMarked
package dateline.timeline.store;

import org.jspecify.annotations.NullMarked;
