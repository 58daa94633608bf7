/// What happened: triggers, their types, who took part, whether it is told as a fact.
@NullMarked
package dateline.extraction.mention;

import org.jspecify.annotations.NullMarked;
