/// Step by step equals in one go.
@NullMarked
package dateline.merging.event;

import org.jspecify.annotations.NullMarked;
