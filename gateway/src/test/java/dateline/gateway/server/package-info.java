/// The public server, tried over the wire against services that are real HTTP servers of the test's.
@NullMarked
package dateline.gateway.server;

import org.jspecify.annotations.NullMarked;
