/// Which mentions form one event: hubs, connected components, pivots, rivals.
@NullMarked
package dateline.merging.cluster;

import org.jspecify.annotations.NullMarked;
