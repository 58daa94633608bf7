/// One request and its answer: trace, query, media types, headers, refusals.
@NullMarked
package dateline.gateway.exchange;

import org.jspecify.annotations.NullMarked;
