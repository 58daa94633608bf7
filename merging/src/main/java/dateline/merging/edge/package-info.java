/// Whether two mentions tell of the same thing: candidate keys, terms, weights, the judgement.
@NullMarked
package dateline.merging.edge;

import org.jspecify.annotations.NullMarked;
