/// When it happened: constraints from the words around a mention, solved.
@NullMarked
package dateline.extraction.dating;

import org.jspecify.annotations.NullMarked;
