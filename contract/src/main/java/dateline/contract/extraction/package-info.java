/// What one article's content tells: timexes, mentions, the DCT, the sketch.
@NullMarked
package dateline.contract.extraction;

import org.jspecify.annotations.NullMarked;
