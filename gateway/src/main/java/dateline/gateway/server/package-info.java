/// The public HTTP server: limits of time and size, and who is let in.
@NullMarked
package dateline.gateway.server;

import org.jspecify.annotations.NullMarked;
