/// What happened: canonical events, their types, factuality and confidence.
@NullMarked
package dateline.contract.event;

import org.jspecify.annotations.NullMarked;
