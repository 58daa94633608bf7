/// The HTTP interface.
@NullMarked
package dateline.timeline.http;

import org.jspecify.annotations.NullMarked;
