/// Partly known dates, constraints on them, and the one solver. No clock, no I/O, no framework.
@NullMarked
package dateline.temporal;

import org.jspecify.annotations.NullMarked;
