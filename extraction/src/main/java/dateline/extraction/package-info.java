/// Article text in, timexes and mentions out: the one door to the stages
/// source → sentence → timex → resolve → entity → mention → dating.
@NullMarked
package dateline.extraction;

import org.jspecify.annotations.NullMarked;
