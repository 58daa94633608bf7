/// Recognises time expressions (TIMEX3) and what they mean, before it is known what they count from.
@NullMarked
package dateline.extraction.timex;

import org.jspecify.annotations.NullMarked;
