/// How fast articles are read, as characters per second of one thread's CPU and as a ratio to a plain
/// pass over the same characters.
@NullMarked
package dateline.benchmarks;

import org.jspecify.annotations.NullMarked;
