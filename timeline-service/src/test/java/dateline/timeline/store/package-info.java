/// Tests of store.
@NullMarked
package dateline.timeline.store;

import org.jspecify.annotations.NullMarked;
