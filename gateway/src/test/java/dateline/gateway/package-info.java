/// What holds for the gateway as a whole.
@NullMarked
package dateline.gateway;

import org.jspecify.annotations.NullMarked;
