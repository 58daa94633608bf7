/// Reading the log: batches, watermarks, outages and records that can never work.
@NullMarked
package dateline.timeline.delivery;

import org.jspecify.annotations.NullMarked;
