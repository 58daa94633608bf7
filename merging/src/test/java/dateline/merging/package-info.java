/// f as its users see it.
@NullMarked
package dateline.merging;

import org.jspecify.annotations.NullMarked;
