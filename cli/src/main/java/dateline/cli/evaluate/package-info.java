/// `./dateline evaluate`: how well time expressions are read, against TimeML that somebody annotated.
@NullMarked
package dateline.cli.evaluate;

import org.jspecify.annotations.NullMarked;
