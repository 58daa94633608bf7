/// What must hold before a request is let through.
@NullMarked
package dateline.gateway.guard;

import org.jspecify.annotations.NullMarked;
