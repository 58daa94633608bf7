/// What the public API offers: one declared table that everything else reads.
@NullMarked
package dateline.gateway.route;

import org.jspecify.annotations.NullMarked;
