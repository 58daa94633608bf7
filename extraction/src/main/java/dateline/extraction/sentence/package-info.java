/// A text as tokens and sentences: one pass, struct of arrays, any Unicode whatever.
@NullMarked
package dateline.extraction.sentence;

import org.jspecify.annotations.NullMarked;
