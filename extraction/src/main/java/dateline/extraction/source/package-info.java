/// The raw page: its zones, its document creation time, its language, its sketch.
@NullMarked
package dateline.extraction.source;

import org.jspecify.annotations.NullMarked;
