/// Step by step equals in one go.
@NullMarked
package dateline.merging.cluster;

import org.jspecify.annotations.NullMarked;
