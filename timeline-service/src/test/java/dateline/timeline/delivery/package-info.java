/// Tests of delivery.
@NullMarked
package dateline.timeline.delivery;

import org.jspecify.annotations.NullMarked;
