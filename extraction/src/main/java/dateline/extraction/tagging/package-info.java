/// Words: their class and base form, by lists and neighbours.
@NullMarked
package dateline.extraction.tagging;

import org.jspecify.annotations.NullMarked;
