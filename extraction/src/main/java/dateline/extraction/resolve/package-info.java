/// Gives time expressions their values: by the DCT, the dates told before, tense and the kind of text.
@NullMarked
package dateline.extraction.resolve;

import org.jspecify.annotations.NullMarked;
