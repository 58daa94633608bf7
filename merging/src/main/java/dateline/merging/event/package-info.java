/// What a cluster of mentions becomes: dates, origins, confidence, canonical events, redirects, the digest.
@NullMarked
package dateline.merging.event;

import org.jspecify.annotations.NullMarked;
